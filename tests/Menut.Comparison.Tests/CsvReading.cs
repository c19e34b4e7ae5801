using CsvHelper;

namespace Menut.Comparison.Tests;

/// <summary>Comma-separated values as a library reads them that refuses what breaks RFC 4180.</summary>
internal static class CsvReading
{
    public static List<string[]> Lines(string csv)
    {
        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        using var reader = CsvReader.FromText(csv, new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Throw,
        });
        List<string[]> lines = [];
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return lines;
    }
}
