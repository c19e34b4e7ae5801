namespace Menut.Comparison;

/// <summary>A text.</summary>
/// <param name="Text">The text, in the comparison's language.</param>
public sealed record TextValue(string Text) : CellValue;
