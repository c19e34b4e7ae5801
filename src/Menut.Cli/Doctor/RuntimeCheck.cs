using System.Runtime.InteropServices;

namespace Menut.Cli.Doctor;

/// <summary>.NET and the system that it runs on.</summary>
internal sealed class RuntimeCheck : IDoctorCheck
{
    public DoctorFinding Look() => new(
        "runtime", true, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.RuntimeIdentifier}");
}
