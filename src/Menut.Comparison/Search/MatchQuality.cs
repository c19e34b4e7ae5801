namespace Menut.Comparison.Search;

/// <summary>How a name matches what was typed, best first.</summary>
public enum MatchQuality
{
    /// <summary>It is that name.</summary>
    Exact,

    /// <summary>It begins so.</summary>
    Prefix,

    /// <summary>Each typed word begins a word of it.</summary>
    WordPrefix,

    /// <summary>It holds what was typed somewhere.</summary>
    Inside,

    /// <summary>It does but for typing errors.</summary>
    Fuzzy,
}
