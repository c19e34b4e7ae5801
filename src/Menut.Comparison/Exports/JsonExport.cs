using System.Text.Json;

namespace Menut.Comparison.Exports;

/// <summary>
/// A comparison as JSON (<c>menut.schema.json</c>): <c>values</c> has numbers, strings, arrays of strings (ids, for
/// links) and null; <c>texts</c> has the same in the comparison's language.
/// </summary>
public static class JsonExport
{
    private const int Version = 2;

    /// <summary>The comparison as a document.</summary>
    public static string Write(ComparisonTable table) => JsonText.Write(json => Write(json, table));

    private static void Write(Utf8JsonWriter json, ComparisonTable table)
    {
        json.Schema("menut-comparison", Version);
        json.WriteString("data_version", table.Catalogue.Version);
        json.WriteString("language", table.Language.Code);
        if (table.BaselineIndex is { } baseline)
            json.WriteString("baseline", table.Columns[baseline].Id);
        json.WriteNumber("total_rows", table.TotalRows);
        json.WriteNumber("differing_rows", table.DifferingRows);
        json.Array("columns", table.Columns.Zip(table.Methods), pair => json.Object(() =>
        {
            var (column, method) = pair;
            json.WriteString("id", column.Id);
            json.WriteString("name", column.Name);
            json.WriteString("kind", JsonText.Name(column.Kind));
            json.Text("method", method?.Id);
        }));
        json.Array("rows", table.Rows, row => json.Object(() => WriteRow(json, row)));
        json.Array("publications", SelectionPublications.Of(table), publication => json.Object(() => PublicationJson.Write(json, publication)));
    }

    private static void WriteRow(Utf8JsonWriter json, ComparisonRow row)
    {
        var definition = row.Definition;
        json.WriteString("key", row.Key);
        json.WriteString("label", row.Label);
        json.WriteString("group", JsonText.Name(definition.Group));
        json.WriteString("kind", JsonText.Name(definition.Kind));
        json.WriteString("provenance", Provenance(definition.Group));
        if (definition.Kind == RowKind.Quantity)
        {
            json.WriteString("unit", JsonText.Name(definition.Unit));
            json.WriteString("better", JsonText.Name(definition.Direction));
        }

        json.Array("values", row.Cells, cell => WriteValue(json, cell.Value));
        json.Array("texts", row.Cells, cell => json.TextValue(cell.Value is null ? null : cell.Text));
        if (row.Cells.Any(cell => cell.Value is CitationValue or QuantityValue { Source: not null }))
            json.Array("sources", row.Cells, cell => WriteSources(json, cell));
        if (row.Cells.Any(cell => cell.Value is QuantityValue { Measurement: not null }))
            json.Array("measured", row.Cells, cell => WriteMeasured(json, cell));
        if (row.Cells.Any(cell => cell.Delta is not null))
            json.Array("deltas", row.Cells, cell => WriteDelta(json, cell));
        json.WriteBoolean("differs", row.Differs);
    }

    /// <summary>Where the values come from: somebody read them, a program computed or recorded them, or they were measured on this machine.</summary>
    private static string Provenance(RowGroup group) => group switch
    {
        RowGroup.About => "curated",
        RowGroup.Architecture or RowGroup.Cost => "computed",
        RowGroup.Published => "published",
        RowGroup.Training => "recorded",
        RowGroup.Measured => "measured",
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    private static void WriteValue(Utf8JsonWriter json, CellValue? value)
    {
        switch (value)
        {
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case CitationValue citation:
                json.WriteStringValue(citation.Text);
                break;
            case YearValue year:
                json.WriteNumberValue(year.Year);
                break;
            case ListValue list:
                WriteStrings(json, list.Items);
                break;
            case LinksValue links:
                WriteStrings(json, links.Methods.Select(method => method.Id));
                break;
            case QuantityValue quantity:
                json.NumberValue(quantity.Amount);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, ComparisonCell cell) => WriteStrings(json, cell.Value switch
    {
        CitationValue citation => citation.Links.Select(link => link.Address.AbsoluteUri),
        QuantityValue { Source: { } source } => [source.Address.AbsoluteUri],
        _ => [],
    });

    private static void WriteMeasured(Utf8JsonWriter json, ComparisonCell cell)
    {
        if (cell.Value is not QuantityValue { Measurement: { } measurement })
        {
            json.WriteNullValue();
            return;
        }

        json.Object(() =>
        {
            MeasurementJson.WriteHow(json, measurement);
            json.WriteBoolean("unlike_conditions", cell.UnlikeConditions);
        });
    }

    private static void WriteDelta(Utf8JsonWriter json, ComparisonCell cell)
    {
        if (cell.Delta is not { } delta)
        {
            json.WriteNullValue();
            return;
        }

        json.Object(() =>
        {
            json.Number("difference", delta.Difference);
            json.Number("relative", delta.Relative);
            json.Number("ratio", delta.Ratio);
            json.WriteString("verdict", JsonText.Name(delta.Verdict));
        });
    }
}
