using Menut.Cli.Frame;

namespace Menut.Cli.Doctor;

/// <summary>The folder where Menut keeps data and runs: that it can be written, and the room that is left.</summary>
internal sealed class HomeCheck : IDoctorCheck
{
    private const long Enough = 1_000_000_000;

    public DoctorFinding Look()
    {
        string home = DataHome.Default.Path;
        try
        {
            Directory.CreateDirectory(home);
            string probe = Path.Combine(home, $".doctor-{Environment.ProcessId}");
            File.WriteAllBytes(probe, [0]);
            File.Delete(probe);
            long free = new DriveInfo(home).AvailableFreeSpace;
            return new(
                "home", free >= Enough, $"{home}, {Tables.Bytes(free)} free",
                free >= Enough ? null : "Free some disk space, or point MENUT_HOME to a disk that has some.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new("home", false, $"{home}: {error.Message}", "Point MENUT_HOME to a folder that you may write to.");
        }
    }
}
