namespace Menut.Web;

/// <summary>Texts from outside in messages.</summary>
internal static class ShownText
{
    private const int Longest = 60;

    /// <summary>The text, short enough for a line.</summary>
    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 3), "…");
}
