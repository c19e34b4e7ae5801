using System.Collections.Immutable;
using Menut.Training.Studies.Statistics;

namespace Menut.Training.Experiments;

/// <summary>Gathers figures seed by seed; rows and columns come in the order in which they were first named.</summary>
internal sealed class FigureTable
{
    private readonly List<string> _rows = [], _columns = [];
    private readonly Dictionary<(string Row, string Column), List<double>> _values = [];

    public ImmutableArray<string> Columns => [.. _columns];

    public void Add(string row, string column, double value)
    {
        if (!_rows.Contains(row))
            _rows.Add(row);
        if (!_columns.Contains(column))
            _columns.Add(column);
        if (!_values.TryGetValue((row, column), out var values))
            _values.Add((row, column), values = []);
        values.Add(value);
    }

    public double Mean(string row, string column) => _values[(row, column)].Average();

    public ImmutableArray<ExperimentRow> Rows() =>
    [
        .. _rows.Select(row => new ExperimentRow(row, _columns
            .Where(column => _values.ContainsKey((row, column)))
            .ToImmutableSortedDictionary(column => column, column => Sample.Of(_values[(row, column)])!, StringComparer.Ordinal))),
    ];
}
