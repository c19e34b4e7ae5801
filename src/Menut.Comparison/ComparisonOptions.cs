using Menut.Comparison.Languages;
using Menut.Comparison.Store;

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

    /// <summary>
    /// Finds what is no method, no network and in no store: a model file from elsewhere, as the run that it would be. Null where there is none either.
    /// </summary>
    public Func<string, Run?>? FindModel { get; init; }
}
