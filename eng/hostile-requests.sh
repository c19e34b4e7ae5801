#!/bin/sh
# Sends the server requests that nobody means well with: eng/hostile-requests.sh [COUNT] [SEED]; ten thousand where no count is given.
# Fails, and shows the request, where one is answered with 5xx or not at all; fails where memory grows.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export MENUT_HOSTILE_REQUESTS="${1:-10000}" MENUT_HOSTILE_SEED="${2:-1}"
exec dotnet run --project tests/Menut.Web.Tests -c Release -v quiet -- -class Menut.Web.Tests.Hostile.HostileRequestsTests -showLiveOutput
