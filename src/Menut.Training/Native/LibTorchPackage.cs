using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Menut.Training.Native;

/// <summary>
/// libtorch's native libraries, which come as a NuGet package of their own: 130 MB packed, so it is fetched by whoever first
/// trains and never by those who only describe or compare.
/// </summary>
internal static class LibTorchPackage
{
    /// <summary>The libtorch that TorchSharp 0.107.0 is built for.</summary>
    private const string Version = "2.10.0";

    /// <summary>Set to a folder with libtorch's libraries to use those, for instance the CUDA build.</summary>
    public const string FolderVariable = "MENUT_LIBTORCH";

    /// <summary>The package for this machine, or null where libtorch has none.</summary>
    public static string? Name => (RuntimeInformation.ProcessArchitecture, OperatingSystem.IsLinux(), OperatingSystem.IsWindows(), OperatingSystem.IsMacOS()) switch
    {
        (Architecture.X64, true, _, _) => "libtorch-cpu-linux-x64",
        (Architecture.X64, _, true, _) => "libtorch-cpu-win-x64",
        (Architecture.Arm64, _, true, _) => "libtorch-cpu-win-arm64",
        (Architecture.Arm64, _, _, true) => "libtorch-cpu-osx-arm64",
        _ => null,
    };

    /// <summary>Where the libraries are, or null where they have not been fetched yet.</summary>
    public static string? Locate()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } chosen)
        {
            return File.Exists(Path.Combine(chosen, MainLibrary))
                ? chosen
                : throw MenutException.Failure($"{FolderVariable} is {chosen}, where there is no {MainLibrary}.");
        }

        return Name is null ? null : Candidates(Name).FirstOrDefault(folder => File.Exists(Path.Combine(folder, MainLibrary)));
    }

    /// <summary>Fetches the package through the SDK's own restore, with whatever sources are set up on this machine.</summary>
    /// <exception cref="MenutException">No package for this machine, no SDK, or the restore failed.</exception>
    public static string Fetch(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        string package = Name ?? throw MenutException.Failure(
            $"libtorch has no build for {RuntimeInformation.RuntimeIdentifier}; training needs linux-x64, win-x64, win-arm64 or osx-arm64.");
        progress?.Report($"Fetching {package} {Version} (130 MB, once)...");
        var folder = Directory.CreateTempSubdirectory("menut-libtorch-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "libtorch.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageDownload Include="{package}" Version="[{Version}]" /></ItemGroup>
                </Project>
                """);
            Restore(folder.FullName, package, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return Locate() ?? throw MenutException.Failure($"{package} was restored but its libraries were not found; set {FolderVariable} to their folder.");
    }

    private static string MainLibrary =>
        OperatingSystem.IsWindows() ? "torch_cpu.dll" : OperatingSystem.IsMacOS() ? "libtorch_cpu.dylib" : "libtorch_cpu.so";

    private static IEnumerable<string> Candidates(string package)
    {
        string native = Path.Combine("runtimes", package["libtorch-cpu-".Length..], "native");
        yield return AppContext.BaseDirectory;
        yield return Path.Combine(AppContext.BaseDirectory, native);
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } moved
            ? moved
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        yield return Path.Combine(packages, package, Version, native);
    }

    private static void Restore(string folder, string package, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", "--nologo", "--verbosity", "quiet"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            using var kill = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            cancellationToken.ThrowIfCancellationRequested();
            if (process.ExitCode != 0)
            {
                string reason = (output + error.Result).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "";
                throw MenutException.Failure($"Cannot fetch {package} {Version} from the package sources of this machine: {reason}");
            }
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw MenutException.Failure($"Cannot fetch {package}: the .NET SDK's `dotnet` is not on the path.", exception);
        }
    }
}
