using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Menut.Comparison.Catalogue;

/// <summary>One author of a publication.</summary>
/// <param name="Family">Family name with what belongs to it: <c>van Baalen</c>.</param>
/// <param name="Given">Initials or given names, or empty.</param>
public sealed partial record AuthorName(string Family, string Given)
{
    /// <summary>Stands for those that a citation leaves out: "et al.".</summary>
    public static AuthorName Others { get; } = new("others", "");

    /// <summary>
    /// The authors of a text such as <c>Tan, M. &amp; Le, Q. V. (Google)</c>, in order, with <see cref="Others"/> last where it says
    /// "et al."; what stands in brackets at its end is where they worked.
    /// </summary>
    public static ImmutableArray<AuthorName> List(string author)
    {
        string people = Affiliation().Replace(author.Trim(), "");
        var all = EtAl().Match(people);
        if (all.Success)
            people = people[..all.Index];
        var names = ImmutableArray.CreateBuilder<AuthorName>();
        string[] parts = Separators().Split(people.Trim().TrimEnd(',')).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        for (int i = 0; i < parts.Length; i++)
        {
            // "Howard, A. G." takes two parts; "Andrew Howard" says the given name first.
            if (i + 1 < parts.Length && Initials().IsMatch(parts[i + 1]))
                names.Add(new(parts[i], parts[++i]));
            else if (parts[i].LastIndexOf(' ') is > 0 and var space)
                names.Add(new(parts[i][(space + 1)..], parts[i][..space]));
            else
                names.Add(new(parts[i], ""));
        }

        if (all.Success)
            names.Add(Others);
        return names.ToImmutable();
    }

    [GeneratedRegex(@"\s*\([^()]*\)$")]
    private static partial Regex Affiliation();

    [GeneratedRegex(@",?\s+et al\.?$")]
    private static partial Regex EtAl();

    [GeneratedRegex(@",\s+|\s+&\s+")]
    private static partial Regex Separators();

    /// <summary>Capitals with dots, as in <c>C.-Y.</c> or <c>S. E.</c>.</summary>
    [GeneratedRegex(@"^(\p{Lu}\p{Ll}{0,2}\.[\s-]?)+$")]
    private static partial Regex Initials();
}
