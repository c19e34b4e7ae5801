using Menut.Comparison.Languages;

namespace Menut.Comparison;

/// <summary>A text.</summary>
/// <param name="Text">The text, in the comparison's language where it is written in that.</param>
/// <param name="Language">Language of the text; null for one that is in none, such as a name.</param>
public sealed record TextValue(string Text, Language? Language = null) : CellValue;
