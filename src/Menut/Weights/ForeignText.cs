namespace Menut.Weights;

/// <summary>Names out of a file from anywhere, as they may stand in a message: a name can be megabytes long, or steer a terminal.</summary>
internal static class ForeignText
{
    private const int Longest = 300;

    /// <summary>The text on one line, without control characters, cut where it gets too long to read.</summary>
    public static string OneLine(string text)
    {
        string cut = text.Length > Longest ? $"{text.AsSpan(0, Longest)}..." : text;
        return string.Create(cut.Length, cut, static (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
    }
}
