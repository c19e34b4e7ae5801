using System.Collections.Immutable;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Rows;
using Menut.Comparison.Store;

namespace Menut.Comparison;

/// <summary>Methods, networks and runs side by side: a column each, a row a fact, and which rows differ.</summary>
public sealed class ComparisonTable
{
    private ComparisonTable(ImmutableArray<ComparisonColumn> columns, ImmutableArray<ComparisonRow> rows, int? baseline, ComparisonOptions options)
    {
        Columns = columns;
        TotalRows = rows.Length;
        DifferingRows = rows.Count(row => row.Differs);
        Rows = options.DifferencesOnly ? [.. rows.Where(row => row.Differs)] : rows;
        BaselineIndex = baseline;
        Language = options.Language;
        DifferencesOnly = options.DifferencesOnly;
    }

    /// <summary>The things that are compared.</summary>
    public ImmutableArray<ComparisonColumn> Columns { get; }

    /// <summary>The rows, in order; a row that no column has a value for is left out.</summary>
    public ImmutableArray<ComparisonRow> Rows { get; }

    /// <summary>How many rows there are, shown or not.</summary>
    public int TotalRows { get; }

    /// <summary>How many rows differ.</summary>
    public int DifferingRows { get; }

    /// <summary>The column that the others' quantities are measured from, if any.</summary>
    public int? BaselineIndex { get; }

    /// <summary>Language of labels and texts.</summary>
    public Language Language { get; }

    /// <summary>A method a column: what it is, belongs to, or was trained as; null where the catalogue has none.</summary>
    public required ImmutableArray<Method?> Methods { get; init; }

    /// <summary>The catalogue that the facts come from.</summary>
    public required MethodCatalogue Catalogue { get; init; }

    /// <summary>Whether only the rows that differ are kept.</summary>
    public bool DifferencesOnly { get; }

    /// <summary>Compares things; one that is named twice is shown once.</summary>
    /// <param name="things">Each a method's id, name or alias, a network's name, or a run (id, its start, name, folder or model file).</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="catalogue">The methods; null for Menut's own.</param>
    /// <param name="store">The runs; null for none.</param>
    /// <exception cref="MenutException">No things, an unknown one (what was probably meant is said), a baseline that isn't among them.</exception>
    public static ComparisonTable Of(
        IEnumerable<string> things, ComparisonOptions? options = null, MethodCatalogue? catalogue = null, RunStore? store = null)
    {
        options ??= new();
        catalogue ??= MethodCatalogue.Default;
        var finder = new ThingFinder(catalogue, store, options.Language) { FindModel = options.FindModel };
        List<Thing> found = [.. things.Select(finder.Find).DistinctBy(thing => thing.Column.Id)];
        if (found.Count == 0)
            throw MenutException.WrongUsage("Nothing to compare: name at least one method, network or run.");

        int? baseline = null;
        if (options.Baseline is { } name)
        {
            string id = finder.Find(name).Column.Id;
            int index = found.FindIndex(thing => thing.Column.Id == id);
            baseline = index >= 0 ? index : throw MenutException.WrongUsage($"The baseline '{name}' is not among the things that are compared.");
        }

        IEnumerable<RowValues> values =
        [
            .. CatalogueRows.Of(found, catalogue, options.Language),
            .. ArchitectureRows.Of(found, options.Language),
            .. NetworkRows.Of(found, catalogue),
            .. TrainingRows.Of(found, store, options.Language),
            .. MeasuredRows.Of(found),
        ];
        return new(
            [.. found.Select(thing => thing.Column)],
            [.. values.Where(row => row.Values.Any(value => value is not null)).Select(row => RowOf(row, baseline, options.Language))],
            baseline,
            options)
        {
            Methods = [.. found.Select(thing => thing.Method ?? (thing.Run is { } run ? catalogue.OfNetwork(run.Network) : null))],
            Catalogue = catalogue,
        };
    }

    /// <summary>The column that a name would become, or null when nothing has that name.</summary>
    /// <exception cref="MenutException">Several runs have it.</exception>
    public static ComparisonColumn? Find(string text, Language language, MethodCatalogue? catalogue = null, RunStore? store = null) =>
        new ThingFinder(catalogue ?? MethodCatalogue.Default, store, language).FindOrNull(text)?.Column;

    private static ComparisonRow RowOf(RowValues row, int? baseline, Language language)
    {
        var definition = row.Definition;
        var reference = baseline is { } index ? row.Values[index] : null;
        var first = (reference ?? row.Values.OfType<CellValue>().First()) as QuantityValue;
        var cells = row.Values.Select((value, column) =>
        {
            var delta = baseline is null || column == baseline ? null : Delta.Of(definition, value, reference);
            return new ComparisonCell(
                value,
                CellText.Of(value, definition.Unit, language),
                CellText.Details(value, definition.Unit, language),
                delta,
                CellText.Of(delta, definition.Unit, language),
                value is QuantityValue quantity && quantity.Conditions != first?.Conditions)
            {
                UnlikeIn = CellText.Unlike(value as QuantityValue, first, language),
            };
        });

        // A metric that somebody else's tool stored under a name of its own has no label here; the name serves.
        string key = "row." + definition.Key;
        return new(definition, language.Has(key) ? language.Text(key) : definition.Key, [.. cells], Equality.Differs(definition, row.Values));
    }
}
