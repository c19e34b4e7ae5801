# What build.sh does, for Windows: builds quietly, and only when something changed.
param([string] $Name, [string] $Target, [string] $Text, [string[]] $Folders)

$root = Split-Path $PSScriptRoot
$artifacts = Join-Path $root 'artifacts'
$stamp = Join-Path $artifacts "$Name.stamp"

function Test-Stale {
    if (-not (Test-Path $stamp)) { return $true }
    $built = (Get-Item $stamp).LastWriteTimeUtc
    $files = @('Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props', 'global.json', '.editorconfig', 'eng/CompileAhead.targets', 'eng/Crossgen.proj') + $Folders | ForEach-Object { Join-Path $root $_ }
    # Folders count: a deleted file changes its folder.
    $newer = $files | ForEach-Object { Get-Item $_ -Force; Get-ChildItem $_ -Recurse } | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1
    return $null -ne $newer
}

if (-not (Test-Stale)) { exit 0 }
if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    [Console]::Error.WriteLine('error: Menut needs the .NET 10 SDK, and there is no dotnet on the PATH. It is at https://dotnet.microsoft.com/download')
    exit 1
}

Push-Location $root
try {
    dotnet --version *> $null
    if ($LASTEXITCODE -ne 0) {
        [Console]::Error.WriteLine('error: Menut needs the .NET 10 SDK. It is at https://dotnet.microsoft.com/download')
        exit 1
    }

    # One build at a time in a checkout: whoever waited asks again whether it is still needed.
    New-Item -ItemType Directory -Force $artifacts | Out-Null
    $lock = $null
    while ($null -eq $lock) {
        try { $lock = [IO.File]::Open((Join-Path $artifacts '.build.lock'), 'OpenOrCreate', 'ReadWrite', 'None') }
        catch [IO.IOException] { Start-Sleep -Milliseconds 200 }
    }

    if (-not (Test-Stale)) { exit 0 }
    [Console]::Error.WriteLine($Text)
    $began = [DateTime]::UtcNow
    $log = Join-Path $artifacts "$Name.log"
    $env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
    $env:DOTNET_NOLOGO = '1'
    dotnet build $Target -c Release -v quiet --nologo -nodeReuse:false *> $log
    if ($LASTEXITCODE -ne 0) {
        Select-String -Path $log -Pattern '(error|warning) [A-Z]+[0-9]+' | ForEach-Object { $_.Line } | Sort-Object -Unique | ForEach-Object { [Console]::Error.WriteLine($_) }
        [Console]::Error.WriteLine("error: The build failed; all of it is in $log")
        exit 1
    }

    # As of before the build, so that what was edited meanwhile is built the next time.
    New-Item -ItemType File -Force $stamp | Out-Null
    (Get-Item $stamp).LastWriteTimeUtc = $began
}
finally {
    if ($null -ne $lock) { $lock.Dispose() }
    Pop-Location
}
