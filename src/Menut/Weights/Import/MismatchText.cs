using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Menut.Weights.Names;

namespace Menut.Weights.Import;

/// <summary>What is wrong between a file and a network, in words.</summary>
internal static class MismatchText
{
    /// <summary>More names than this make a line that nobody reads; the plan holds them all.</summary>
    private const int MostInALine = 12;

    /// <summary>Spellings are compared for so many keys with so many candidates; a hostile file has thousands of long ones.</summary>
    private const int MostCompared = 64, MostCandidates = 64, LongestCandidate = 200;

    /// <summary>A clause a weight that is missing or has another shape, with the key of the file that probably was meant.</summary>
    public static ImmutableArray<string> Problems(WeightMatch match) =>
    [
        .. match.Missing.Select((weight, i) => i < MostCompared && Nearest(weight, match.Unused) is { } nearest
            ? $"'{weight.Key}' is missing (nearest there: '{ForeignText.OneLine(nearest)}')"
            : $"'{weight.Key}' is missing"),
        .. match.Misshapen.Select(pair => $"'{pair.Weight.Key}' is [{string.Join(", ", pair.Tensor.Shape)}], not [{string.Join(", ", pair.Weight.KeyShape)}]"),
    ];

    /// <summary>One line for all of it.</summary>
    public static string Of(string path, WeightMatch match)
    {
        int weights = match.Found.Length + match.Missing.Length + match.Misshapen.Length, wrong = match.Missing.Length + match.Misshapen.Length;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{path} doesn't fit {match.Network.Name} as {WeightNames.NameOf(match.Library)} names it: {wrong} of {weights} weights don't agree. ");
        text.AppendJoin("; ", Problems(match).Take(MostInALine));
        if (wrong > MostInALine)
            text.Append(CultureInfo.InvariantCulture, $"; and {wrong - MostInALine} more");
        text.Append('.');
        if (match.Unused.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" Nothing asks for {match.Unused.Length} tensors of the file: ");
            text.AppendJoin(", ", match.Unused.Take(MostInALine).Select(tensor => $"'{ForeignText.OneLine(tensor.Key)}'"));
            text.Append(match.Unused.Length > MostInALine ? ", ..." : ".");
        }

        return text.ToString();
    }

    /// <summary>The unused key with the same shape and last part that is spelled most alike.</summary>
    private static string? Nearest(WeightName weight, ImmutableArray<FileTensor> unused)
    {
        string part = weight.Key[weight.Key.LastIndexOf('.')..];
        string[] candidates =
        [
            .. unused.Where(tensor => tensor.Key.Length <= LongestCandidate && tensor.Key.EndsWith(part, StringComparison.Ordinal) && tensor.HasShape(weight.KeyShape))
                .Select(tensor => tensor.Key).Take(MostCandidates),
        ];
        return candidates is [] ? null : Spelling.Nearest(weight.Key, candidates);
    }
}
