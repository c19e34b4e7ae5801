# What ./test does, for Windows. Its last line is "N passed, N failed", and ", N skipped" if any were.
$root = Split-Path $PSScriptRoot
$artifacts = Join-Path $root 'artifacts'
& (Join-Path $PSScriptRoot 'build.ps1') -Name tests -Target Menut.slnx -Text 'Building Menut and its tests...' -Folders src, tests, Menut.slnx
if ($LASTEXITCODE -ne 0) { exit 1 }

$projects = if ($args) { $args } else { Get-ChildItem (Join-Path $root 'tests') -Directory | ForEach-Object Name }
$results = New-Item -ItemType Directory -Force (Join-Path $artifacts 'test-results')
$passed = $failed = $skipped = 0
foreach ($project in $projects) {
    $dll = Join-Path $artifacts "bin/$project/release/$project.dll"
    $report = Join-Path $results "$project.xml"
    $log = Join-Path $results "$project.log"
    Remove-Item $report -ErrorAction SilentlyContinue
    dotnet $dll -noLogo -noColor -noAutoReporters -xml $report *> $log
    $code = $LASTEXITCODE
    $p = $f = $s = 0
    if (Test-Path $report) {
        $assembly = ([xml](Get-Content -Raw $report)).assemblies.assembly
        $p, $f, $s = [int]$assembly.passed, ([int]$assembly.failed + [int]$assembly.errors), [int]$assembly.skipped
    }

    # A crash leaves no report or an honest-looking one; no test at all means that none was found. Neither is a pass.
    if ($f -eq 0 -and ($code -ne 0 -or $p + $s -eq 0)) {
        $f = 1
        Write-Output "$project ended with exit code $code and $p tests run:"
        Get-Content $log -Tail 40
    }
    elseif ($f -ne 0) { Get-Content $log }

    Write-Output "${project}: $p passed, $f failed"
    $passed += $p; $failed += $f; $skipped += $s
}

$tail = if ($skipped) { ", $skipped skipped" } else { '' }
Write-Output "$passed passed, $failed failed$tail"
exit [int]($failed -ne 0)
