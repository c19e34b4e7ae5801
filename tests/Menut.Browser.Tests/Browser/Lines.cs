namespace Menut.Browser.Tests.Browser;

/// <summary>Findings, a line each, shown whole where there are any.</summary>
internal static class Lines
{
    public static void Empty(IReadOnlyCollection<string> lines, string where) =>
        Assert.True(lines.Count == 0, $"{where}:\n{string.Join('\n', lines.Distinct().Take(20))}");
}
