@echo off
rem Builds everything and runs every test, or only the projects that are named: test Menut.Tests
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0eng\test.ps1" %*
