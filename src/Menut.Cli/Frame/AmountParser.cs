using System.CommandLine.Parsing;
using System.Globalization;

namespace Menut.Cli.Frame;

/// <summary>Reads large numbers as people write them: 390M, 1.8G, 4e8, 390000000.</summary>
internal static class AmountParser
{
    /// <summary>For <c>CustomParser</c> of an option.</summary>
    public static long? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (TryParse(text, out long amount))
            return amount;
        string option = result.Parent is OptionResult { Option.Name: var name } ? name : "value";
        result.AddError($"{option} {text} is not an amount: write 390M, 1.8G or 390000000.");
        return null;
    }

    public static bool TryParse(string text, out long amount)
    {
        amount = 0;
        double unit = text is [.., var suffix] ? char.ToUpperInvariant(suffix) switch { 'K' => 1e3, 'M' => 1e6, 'G' => 1e9, _ => 1 } : 1;
        string digits = unit == 1 ? text : text[..^1];
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !(value * unit is >= 0 and < 1e18))
            return false;
        amount = (long)Math.Round(value * unit);
        return true;
    }
}
