using System.ComponentModel;
using System.Diagnostics;

namespace Menut.Training.Data;

/// <summary>Installs a package of a Debian-like system, where this process may.</summary>
internal static class DebianPackage
{
    private const string AptGet = "/usr/bin/apt-get";

    /// <summary>Whether we run as root on a system that has apt-get.</summary>
    public static bool MayInstall => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists(AptGet);

    /// <summary>Installs; the package lists are only refreshed when it doesn't work without. False when it can't be installed.</summary>
    public static async Task<bool> InstallAsync(string package, CancellationToken cancellationToken) =>
        await RunAsync(["install", "--yes", "--no-install-recommends", package], cancellationToken).ConfigureAwait(false)
        || (await RunAsync(["update"], cancellationToken).ConfigureAwait(false)
            && await RunAsync(["install", "--yes", "--no-install-recommends", package], cancellationToken).ConfigureAwait(false));

    private static async Task<bool> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(AptGet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        // Without a network this must fail in seconds, and another apt at work is waited for.
        foreach (var option in (string[])["-qq", "-oAcquire::Retries=1", "-oAcquire::http::Timeout=15", "-oDPkg::Lock::Timeout=60", .. arguments])
            start.ArgumentList.Add(option);

        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return false;
            process.StandardInput.Close();
            // Read to the end, or a full pipe would stop it; an installation under way isn't killed when we are cancelled.
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            await Task.WhenAll(output, errors).ConfigureAwait(false);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
