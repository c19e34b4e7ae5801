namespace Menut.Training.Distillation;

/// <summary>Settings of distillation by soft labels.</summary>
public sealed record DistillationOptions
{
    /// <summary>The only method there is, unless more are built in.</summary>
    private const string SoftLabels = "soft-labels";

    /// <summary>Name of the method.</summary>
    public string Method { get; init; } = SoftLabels;

    /// <summary>T at which both distributions are compared.</summary>
    public double Temperature { get; init; } = 4;

    /// <summary>Weight of the soft term; the hard term has the rest.</summary>
    public double Alpha { get; init; } = 0.9;

    /// <summary>How several teachers become one.</summary>
    public TeacherMean Mean { get; init; } = TeacherMean.Arithmetic;

    /// <summary>Refuses what cannot be.</summary>
    /// <exception cref="MenutException">A value out of range.</exception>
    public void Validate()
    {
        if (Method != SoftLabels)
            throw MenutException.WrongUsage($"--method {Method} is unknown: {SoftLabels}.");
        if (!(Temperature > 0 && double.IsFinite(Temperature)))
            throw MenutException.WrongUsage(FormattableString.Invariant($"--temperature {Temperature} is out of range: more than 0."));
        if (!(Alpha is >= 0 and <= 1))
            throw MenutException.WrongUsage(FormattableString.Invariant($"--alpha {Alpha} is out of range: 0 to 1."));
    }
}
