using Menut.Training.Studies.Descriptions;

namespace Menut.Training.Studies;

/// <summary>One training of a study.</summary>
/// <param name="Name">Its folder below <c>trials</c>.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Network">What learns.</param>
/// <param name="Method">How.</param>
/// <param name="Seed">Decides its first weights, order and augmentation.</param>
public sealed record Trial(string Name, TrialKind Kind, StudyNetwork Network, StudyMethod Method, long Seed)
{
    /// <summary>Its place in the study, whichever setting it has: that of tuned soft labels is not known from the start.</summary>
    internal string Place => FormattableString.Invariant($"{Kind}/{Network.Name}/{Method.Name}/{Seed}");
}
