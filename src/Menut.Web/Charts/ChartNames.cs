namespace Menut.Web.Charts;

/// <summary>Names that somebody gave, as they may stand in a picture.</summary>
internal static class ChartNames
{
    /// <summary>The name without what no picture format can hold, cut to a length.</summary>
    public static string Of(string name, int longest = 40)
    {
        string clean = new([.. name.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter < '\uFFFE').Take(longest + 1)]);
        return clean.Length <= longest ? clean : string.Concat(clean.AsSpan(0, longest - 1), "…");
    }
}
