namespace Menut.Comparison.Catalogue;

/// <summary>A link to a publication.</summary>
/// <param name="Text">What to show.</param>
/// <param name="Address">Where it leads.</param>
public sealed record SourceLink(string Text, Uri Address);
