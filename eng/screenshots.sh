#!/bin/sh
# Takes the pictures in docs/screenshots with the system's Chromium, from a server with the catalogue and two models: eng/screenshots.sh
# Which there are: tests/Menut.Browser.Tests/Screenshots/Screenshot.cs
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/Menut.Browser.Tests -c Release -v quiet --nologo
mkdir -p docs/screenshots
exec dotnet artifacts/bin/Menut.Browser.Tests/release/Menut.Browser.Tests.dll -noLogo -noColor -explicit only \
    -method "Menut.Browser.Tests.Screenshots.ScreenshotTests.Take"
