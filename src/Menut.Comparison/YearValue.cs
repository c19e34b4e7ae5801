namespace Menut.Comparison;

/// <summary>A year.</summary>
/// <param name="Year">The year.</param>
public sealed record YearValue(int Year) : CellValue;
