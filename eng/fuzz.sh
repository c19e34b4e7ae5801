#!/bin/sh
# Feeds a reader of files from outside with broken ones: eng/fuzz.sh READER COUNT [SEED]
# Fails, and names the file, where one crashes it, takes more than two seconds or more than 1 GiB.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
exec dotnet run --project tests/Menut.Fuzz -c Release -v quiet -- "$@"
