@echo off
rem Builds everything and runs every test, or only the projects that are named: test Menut.Tests
setlocal
powershell -NoProfile -ExecutionPolicy Bypass -Command "& '%~dp0eng\build.ps1' -Name tests -Target Menut.slnx -Text 'Building Menut and its tests...' -Folders src, tests, examples, benchmarks, Menut.slnx; exit $LASTEXITCODE"
if errorlevel 1 exit /b 1
cd /d "%~dp0"
dotnet run eng\test.cs -- %*
