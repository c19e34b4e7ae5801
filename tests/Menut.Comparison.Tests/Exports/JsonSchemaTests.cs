using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Exports.DataSet;
using Menut.Fixtures;

namespace Menut.Comparison.Tests.Exports;

public sealed class JsonSchemaTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public Task A_comparison_of_methods_holds_the_schema() =>
        SchemaReading.AssertValid("comparison", JsonExport.Write(ComparisonTable.Of(["mobilenet", "efficientnet", "knowledge-distillation", "resnet50"], new() { Baseline = "mobilenet" })));

    [Fact]
    public async Task Measured_cells_say_where_they_come_from()
    {
        _temporary.Store.Save(Sample.Run("first00001", "first"), null, [Sample.Latency("first00001", 4), Sample.Accuracy("first00001", 0.9) with { Engine = "torch" }]);
        _temporary.Store.Save(Sample.Run("second0001", "second"), null, [Sample.Latency("second0001", 5, threads: 2), Sample.Accuracy("second0001", double.NaN)]);
        string json = JsonExport.Write(ComparisonTable.Of(["first", "second"], new() { Baseline = "first" }, store: _temporary.Store));
        await SchemaReading.AssertValid("comparison", json);
        foreach (string said in new[] { "\"menut_version\": \"0.1.0\"", "\"measured_at\": \"2026-05-04T12:30:00+00:00\"", "\"provenance\": \"measured\"", "\"machine\": \"test machine\"", "\"engine\": \"torch\"", "\"resolution\": 32" })
            Assert.Contains(said, json, StringComparison.Ordinal);
    }

    [Fact]
    public Task The_whole_set_holds_the_schema() => SchemaReading.AssertValid("method_set", MethodSetJson.Write(MethodCatalogue.Default));

    [Fact]
    public async Task The_list_of_runs_holds_the_schema_and_says_no_folder()
    {
        _temporary.Store.Save(
            Sample.Run("first00001", "first") with { Teachers = ["/home/somebody/secret/teacher.safetensors", "abc"], Folder = "/home/somebody/secret", ModelPath = "/home/somebody/secret/best.safetensors" },
            null, [Sample.Latency("first00001", 4)]);
        string json = RunList.Json(_temporary.Store);
        await SchemaReading.AssertValid("run_list", json);
        Assert.DoesNotContain("secret", json, StringComparison.Ordinal);
        Assert.Contains("teacher.safetensors", json, StringComparison.Ordinal);
        await SchemaReading.AssertValid("run_list", RunList.Json(null));
        var lines = CsvReading.Lines(RunList.Csv(_temporary.Store));
        Assert.Equal(["first00001", "first", "train", "mobilenet_v1", "0.25"], lines[1][..5]);
        Assert.Equal("4", lines[1][Array.IndexOf(lines[0], "latency_ms")]);
    }

    [Theory]
    [InlineData("comparison", """{"schema":"menut-comparison"}""")]
    [InlineData("method", """{"id":1}""")]
    [InlineData("problem", """{"type":"a","title":"b","status":"404","detail":"d","instance":"/"}""")]
    [InlineData("author", """{"family":"F","given":"G","age":3}""")]
    public async Task What_does_not_hold_it_is_refused(string definition, string json) =>
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => SchemaReading.AssertValid(definition, json));
}
