namespace Menut.Comparison;

/// <summary>What a column of a comparison is.</summary>
public enum ThingKind
{
    /// <summary>A method of the catalogue.</summary>
    Method,

    /// <summary>A network that Menut can make.</summary>
    Network,

    /// <summary>A run of the store.</summary>
    Run,
}
