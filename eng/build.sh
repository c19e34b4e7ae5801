# Sourced by ./menut and ./test: builds quietly, and only when something changed. Wants $root; sets $artifacts.

artifacts=$root/artifacts

# True if a source is newer than the last good build of that name. Folders count: a deleted file changes its folder.
menut_is_stale() { # STAMP FOLDER...
    stamp=$artifacts/$1.stamp
    shift
    [ ! -e "$stamp" ] || [ -n "$(cd "$root" && find "$@" Directory.Build.props Directory.Build.targets Directory.Packages.props global.json .editorconfig eng/build.sh eng/CompileAhead.targets eng/Crossgen.proj \
        -newer "$stamp" -print -quit)" ]
}

menut_need_sdk() {
    if ! command -v dotnet >/dev/null 2>&1; then
        echo "error: Menut needs the .NET 10 SDK, and there is no dotnet on the PATH. It is at https://dotnet.microsoft.com/download" >&2
        exit 1
    fi
    # In the checkout, so that global.json decides.
    if ! (cd "$root" && dotnet --version) >/dev/null 2>&1; then
        found=$(cd / && dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | tr '\n' ' ')
        echo "error: Menut needs the .NET 10 SDK; here is ${found:-none}. It is at https://dotnet.microsoft.com/download" >&2
        exit 1
    fi
}

# One build at a time in a checkout: two at once would write the same files.
menut_build() { # STAMP TARGET TEXT FOLDER...
    name=$1 target=$2 text=$3
    shift 3
    menut_is_stale "$name" "$@" || return 0
    menut_need_sdk
    mkdir -p "$artifacts"
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$artifacts/.build.lock"
        flock 9
        if ! menut_is_stale "$name" "$@"; then # another build did it while we waited
            exec 9>&-
            return 0
        fi
    fi
    echo "$text" >&2
    log=$artifacts/$name.log
    # Before the build, so that what is edited meanwhile is built the next time.
    : >"$artifacts/$name.stamp.new"
    # Build servers that outlive the build must hold neither the lock nor our streams: whoever reads our output would wait for them.
    if ! (cd "$root" && DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 dotnet build "$target" -c Release -v quiet --nologo -nodeReuse:false \
        9>&- >"$log" 2>&1 </dev/null); then
        grep -E '(error|warning) [A-Z]+[0-9]+' "$log" | sed 's/ \[[^]]*\]$//' | sort -u >&2 || cat "$log" >&2
        echo "error: The build failed; all of it is in artifacts/$name.log" >&2
        exit 1
    fi
    mv "$artifacts/$name.stamp.new" "$artifacts/$name.stamp"
    exec 9>&-
}
