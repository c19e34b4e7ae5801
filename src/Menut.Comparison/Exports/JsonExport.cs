using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Menut.Comparison.Exports;

/// <summary>
/// A comparison as JSON: <c>values</c> has numbers, strings, arrays of strings (ids, for links) and null; <c>texts</c> has the
/// same in the comparison's language.
/// </summary>
public static class JsonExport
{
    private const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The comparison as a document.</summary>
    public static string Write(ComparisonTable table)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json, table);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ComparisonTable table)
    {
        json.WriteStartObject();
        json.WriteNumber("schema_version", SchemaVersion);
        json.WriteString("language", table.Language.Code);
        if (table.BaselineIndex is { } baseline)
            json.WriteString("baseline", table.Columns[baseline].Id);
        json.WriteNumber("total_rows", table.TotalRows);
        json.WriteNumber("differing_rows", table.DifferingRows);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("id", column.Id);
            json.WriteString("name", column.Name);
            json.WriteString("kind", Name(column.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
            WriteRow(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, ComparisonRow row)
    {
        var definition = row.Definition;
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        json.WriteString("label", row.Label);
        json.WriteString("group", Name(definition.Group));
        json.WriteString("kind", Name(definition.Kind));
        if (definition.Kind == RowKind.Quantity)
        {
            json.WriteString("unit", Name(definition.Unit));
            json.WriteString("better", Name(definition.Direction));
        }

        json.WriteStartArray("values");
        foreach (var cell in row.Cells)
            WriteValue(json, cell.Value);
        json.WriteEndArray();
        json.WriteStartArray("texts");
        foreach (var cell in row.Cells)
            WriteText(json, cell.Value is null ? null : cell.Text);
        json.WriteEndArray();
        if (row.Cells.Any(cell => cell.Value is CitationValue or QuantityValue { Source: not null }))
            WriteArray(json, "sources", row.Cells, WriteSources);
        if (row.Cells.Any(cell => cell.Value is QuantityValue { Conditions: not null }))
            WriteArray(json, "measured", row.Cells, WriteMeasured);
        if (row.Cells.Any(cell => cell.Delta is not null))
            WriteArray(json, "deltas", row.Cells, WriteDelta);
        json.WriteBoolean("differs", row.Differs);
        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, string name, IEnumerable<ComparisonCell> cells, Action<Utf8JsonWriter, ComparisonCell> write)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
            write(json, cell);
        json.WriteEndArray();
    }

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
                WriteNumber(json, quantity.Amount);
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
        if (cell.Value is not QuantityValue { Conditions: { } conditions } quantity)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("spread");
        WriteNumber(json, quantity.Spread);
        json.WritePropertyName("spread_kind");
        WriteText(json, quantity.SpreadKind);
        json.WritePropertyName("samples");
        WriteNumber(json, quantity.Samples);
        json.WriteString("machine", conditions.Machine);
        json.WriteString("engine", conditions.Engine);
        json.WritePropertyName("threads");
        WriteNumber(json, conditions.Threads);
        json.WritePropertyName("batch");
        WriteNumber(json, conditions.Batch);
        json.WriteString("precision", conditions.Precision);
        json.WriteString("data_fingerprint", conditions.DataFingerprint);
        json.WriteBoolean("unlike_conditions", cell.UnlikeConditions);
        json.WriteEndObject();
    }

    private static void WriteDelta(Utf8JsonWriter json, ComparisonCell cell)
    {
        if (cell.Delta is not { } delta)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteNumberProperty("difference", delta.Difference);
        WriteNumberProperty("relative", delta.Relative);
        WriteNumberProperty("ratio", delta.Ratio);
        json.WriteString("verdict", Name(delta.Verdict));
        json.WriteEndObject();

        void WriteNumberProperty(string name, double? value)
        {
            json.WritePropertyName(name);
            WriteNumber(json, value);
        }
    }

    /// <summary>JSON has no word for what isn't a number.</summary>
    private static void WriteNumber(Utf8JsonWriter json, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    private static void WriteText(Utf8JsonWriter json, string? text)
    {
        if (text is null)
            json.WriteNullValue();
        else
            json.WriteStringValue(text);
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
