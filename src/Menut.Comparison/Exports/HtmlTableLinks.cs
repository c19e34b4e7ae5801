namespace Menut.Comparison.Exports;

/// <summary>Where a table's links lead; a table in a file has none of these.</summary>
/// <param name="Remove">Address of the page without a column.</param>
/// <param name="Add">Address of the page with one more thing, by id.</param>
/// <param name="Baseline">Address of the page with a column as the baseline, or without a baseline if it is that already.</param>
/// <param name="Move">Address of the page with a column so many places later (before 0: earlier), or null where it would leave the table.</param>
public sealed record HtmlTableLinks(
    Func<ComparisonColumn, string> Remove, Func<string, string> Add, Func<ComparisonColumn, string> Baseline, Func<ComparisonColumn, int, string?> Move);
