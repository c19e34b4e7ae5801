using System.Text.Json;

namespace Menut.Comparison.Exports;

/// <summary>
/// A comparison as a <c>schema.org/Dataset</c>: what it is about, which quantities it has, an observation for each of their values,
/// and the publications.
/// </summary>
public static class JsonLdExport
{
    /// <summary>The comparison as a document.</summary>
    public static string Write(ComparisonTable table) => JsonText.Write(json =>
    {
        var language = table.Language;
        string name = language.Text("page.caption", string.Join(", ", table.Columns.Select(column => column.Name)));
        JsonLdText.Begin(json, name, language.Text("takeaway.description"), table.Catalogue.Version, language);
        var publications = SelectionPublications.Of(table);
        json.Array("about", Enumerable.Range(0, table.Columns.Length), i => json.Object(() => About(json, table, i)));
        json.Array("variableMeasured", table.Rows.Where(row => row.Definition.Kind == RowKind.Quantity), row => json.Object(() =>
        {
            json.WriteString("@type", "PropertyValue");
            json.WriteString("@id", JsonLdText.Id("row-" + row.Key));
            json.WriteString("propertyID", row.Key);
            json.WriteString("name", row.Label);
            json.WriteString("unitText", JsonText.Name(row.Definition.Unit));
        }));
        json.Array("mainEntity", Observed(table), observed => json.Object(() => Observation(json, observed.Row, observed.Column, observed.Value)));
        json.Array("citation", publications, publication => json.Object(() => JsonLdText.Article(json, publication)));
    });

    private static void About(Utf8JsonWriter json, ComparisonTable table, int i)
    {
        var column = table.Columns[i];
        if (table.Methods[i] is { } method && method.Id == column.Id)
        {
            JsonLdText.Term(json, method, table.Language, table.Catalogue.PublicationOf(method).Key);
            return;
        }

        json.WriteString("@type", "SoftwareSourceCode");
        json.WriteString("@id", JsonLdText.Id(column.Id));
        json.WriteString("identifier", column.Id);
        json.WriteString("name", column.Name);
        if (table.Methods[i] is { } of)
            JsonLdText.Reference(json, "isBasedOn", table.Catalogue.PublicationOf(of).Key);
    }

    private static IEnumerable<(ComparisonRow Row, ComparisonColumn Column, QuantityValue Value)> Observed(ComparisonTable table) =>
        from row in table.Rows
        from pair in row.Cells.Zip(table.Columns)
        let value = pair.First.Value as QuantityValue
        where value is not null && double.IsFinite(value.Amount)
        select (row, pair.Second, value);

    private static void Observation(Utf8JsonWriter json, ComparisonRow row, ComparisonColumn column, QuantityValue value)
    {
        json.WriteString("@type", "Observation");
        JsonLdText.Reference(json, "observationAbout", column.Id);
        JsonLdText.Reference(json, "variableMeasured", "row-" + row.Key);
        json.WriteNumber("value", value.Amount);
        json.WriteString("unitText", JsonText.Name(row.Definition.Unit));
        if (value.Source is { } source)
            json.WriteString("url", source.Address.AbsoluteUri);
        if (value.Measurement is not { } measurement)
            return;
        json.WriteString("observationDate", measurement.MeasuredAt);
        string?[] how =
        [
            measurement.Machine, measurement.Engine, measurement.Precision,
            measurement.Threads is { } threads ? $"threads {threads}" : null,
            measurement.Batch is { } batch ? $"batch {batch}" : null,
            measurement.Resolution is { } resolution ? $"resolution {resolution}" : null,
            measurement.DataFingerprint.Length > 0 ? "data " + measurement.DataFingerprint : null,
            measurement.Version.Length > 0 ? "Menut " + measurement.Version : null,
        ];
        json.Texts("measurementTechnique", how.Where(part => !string.IsNullOrEmpty(part)).Select(part => part!));
    }
}
