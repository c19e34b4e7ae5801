using Menut.Comparison.Languages;

namespace Menut.Comparison;

/// <summary>How to compare.</summary>
public sealed record ComparisonOptions
{
    /// <summary>Language of labels, texts and numbers.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>One of the compared things, by the same name: quantities then say how far they lie from its own.</summary>
    public string? Baseline { get; init; }

    /// <summary>Keep only the rows that differ.</summary>
    public bool DifferencesOnly { get; init; }
}
