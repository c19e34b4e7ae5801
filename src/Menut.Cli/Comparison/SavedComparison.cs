namespace Menut.Cli.Comparison;

/// <summary>What <c>menut compare --json --output FILE</c> answers: where the comparison is.</summary>
internal sealed record SavedComparison(string File, string Format);
