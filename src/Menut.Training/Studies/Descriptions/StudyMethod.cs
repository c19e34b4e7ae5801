using Menut.Training.Distillation;

namespace Menut.Training.Studies.Descriptions;

/// <summary>A way in which students learn.</summary>
/// <param name="Name">What tables and folders call it.</param>
/// <param name="Options">How the teachers teach; null for labels alone.</param>
public sealed record StudyMethod(string Name, DistillationOptions? Options)
{
    /// <summary>Name of training on labels alone.</summary>
    public const string PlainName = "plain";

    /// <summary>Name of soft labels with the setting that validation chose.</summary>
    public const string TunedName = "soft-labels-tuned";

    /// <summary>Labels alone.</summary>
    public static StudyMethod Plain { get; } = new(PlainName, null);
}
