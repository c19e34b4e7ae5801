namespace Menut.Web.Predictions;

/// <summary>A content security policy that a page widens.</summary>
internal static class ContentPolicy
{
    /// <summary>The policy with sources added to its directives.</summary>
    public static string With(string policy, params ReadOnlySpan<(string Directive, string Source)> more)
    {
        List<string> directives = [.. policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        foreach (var (directive, source) in more)
        {
            int at = directives.FindIndex(own => own.StartsWith(directive + " ", StringComparison.Ordinal));
            if (at < 0)
                directives.Add($"{directive} {source}");
            else if (!directives[at].Split(' ').Contains(source))
                directives[at] += " " + source;
        }

        return string.Join("; ", directives);
    }
}
