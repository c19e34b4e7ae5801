namespace Menut.Comparison.Catalogue;

/// <summary>How one method stands to another. Where a pair is tied in several ways, the first of these counts.</summary>
public enum RelationKind
{
    /// <summary>It continues the other, or is a case of it.</summary>
    DescendsFrom,

    /// <summary>The other continues it.</summary>
    ContinuedBy,

    /// <summary>It is built from the other, or trained with it.</summary>
    Uses,

    /// <summary>The other is built from it, or trained with it.</summary>
    UsedBy,

    /// <summary>Neither comes from the other; they are best read side by side.</summary>
    Beside,
}
