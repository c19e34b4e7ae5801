using System.Diagnostics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Menut.Tests.Inference.Kernels;

/// <summary>Test classes in a process of their own whose runtime has instruction sets switched off: what a lesser processor would do.</summary>
internal static class LesserProcessor
{
    /// <summary>Set in a child process: the sets that must be there, best first, and no others.</summary>
    public const string ExpectedSets = "MENUT_TEST_EXPECTED_SETS";

    /// <summary>Set in a child process that is asked what it found: the file that it writes.</summary>
    public const string ReportFile = "MENUT_TEST_REPORT";

    /// <summary>Whether this process is such a child.</summary>
    public static bool IsChild => Environment.GetEnvironmentVariable(ExpectedSets) is not null;

    /// <summary>What the runtime says itself that it has: not what Menut makes of it.</summary>
    public static string Instructions => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"Vector512 {Vector512.IsHardwareAccelerated}, Avx512F {Avx512F.IsSupported}, Avx2 {Avx2.IsSupported}, Fma {Fma.IsSupported}");

    /// <summary>Runs test classes.</summary>
    /// <param name="classes">Them.</param>
    /// <param name="settings">NAME=VALUE: environment variables.</param>
    public static Task<(int ExitCode, string Output)> Test(Type[] classes, params string[] settings)
    {
        string[] filters = [.. classes.SelectMany(type => (string[])["-class", type.FullName!])];
        return Run(new ProcessStartInfo("dotnet", [typeof(LesserProcessor).Assembly.Location, "-noLogo", "-noColor", "-noAutoReporters", "-parallelMode", "none", .. filters]), settings);
    }

    /// <summary>Runs a process to its end.</summary>
    public static async Task<(int ExitCode, string Output)> Run(ProcessStartInfo start, params string[] settings)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        foreach (string setting in settings)
        {
            string[] parts = setting.Split('=', 2);
            start.Environment[parts[0]] = parts[1];
        }

        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
