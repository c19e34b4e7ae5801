namespace Menut.Comparison;

/// <summary>A value of a comparison, by kind.</summary>
public abstract record CellValue
{
    private protected CellValue()
    {
    }
}
