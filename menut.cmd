@echo off
rem Runs the command `menut` from this checkout, after building it if a source changed.
setlocal
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0eng\build.ps1" -Name menut -Target src\Menut.Cli\Menut.Cli.csproj -Text "Building Menut (once)..." -Folders src
if errorlevel 1 exit /b 1
dotnet "%~dp0artifacts\bin\Menut.Cli\release\Menut.Cli.dll" %*
