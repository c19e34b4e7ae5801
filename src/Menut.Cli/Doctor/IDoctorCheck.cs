namespace Menut.Cli.Doctor;

/// <summary>One thing that <c>menut doctor</c> looks at. A capability brings its own check and adds it to the command's list.</summary>
internal interface IDoctorCheck
{
    /// <summary>Looks. Throws nothing that somebody could act on: that is what a finding is for.</summary>
    DoctorFinding Look();
}

/// <summary>What a check found.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Ok">Whether it is as it should be.</param>
/// <param name="Detail">What is there.</param>
/// <param name="Mend">What to do about it; null if nothing.</param>
internal sealed record DoctorFinding(string Name, bool Ok, string Detail, string? Mend = null);

/// <summary>What <c>menut doctor --json</c> answers.</summary>
/// <param name="Checks">Every finding.</param>
internal sealed record DoctorReport(DoctorFinding[] Checks);
