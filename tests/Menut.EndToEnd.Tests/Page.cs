namespace Menut.EndToEnd.Tests;

/// <summary>A page of the documentation.</summary>
internal static class Page
{
    /// <summary>The commands in its blocks for the shell, as they stand there.</summary>
    public static IEnumerable<string> Commands(string name)
    {
        bool inside = false;
        foreach (string line in File.ReadLines(Path.Combine(Checkout.Root, "docs", name)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```sh";
            else if (inside && line.Length > 0 && !line.StartsWith('#'))
                yield return line;
        }
    }
}
