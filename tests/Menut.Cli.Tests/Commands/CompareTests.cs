using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Cli.Tests.Commands;

public sealed class CompareTests
{
    [Theory]
    [InlineData("latex")]
    [InlineData("bibtex")]
    [InlineData("jsonld")]
    public void A_selection_is_written_in_every_format(string word)
    {
        var form = ExportForm.All.Single(form => form.Word == word);
        Assert.Equal(
            Export.Write(ComparisonTable.Of(["mobilenet", "resnet50"], new() { Language = Language.Catalan, Baseline = "resnet50" }), form.Format),
            MenutProcess.Run("compare", "mobilenet", "resnet50", "--baseline", "resnet50", "--language", "ca", "--format", word).Output);
    }

    [Fact]
    public void The_whole_set_goes_to_a_file_whose_ending_says_how()
    {
        var folder = Directory.CreateTempSubdirectory("menut-compare-");
        try
        {
            string file = Path.Combine(folder.FullName, "methods.csv");
            var answer = MenutProcess.Run("compare", "--all", "--output", file, "--json").Json;
            Assert.Equal((file, "csv"), (answer.GetProperty("file").GetString(), answer.GetProperty("format").GetString()));
            Assert.Equal(ExportForm.Of(ExportFormat.Csv).Bytes(Export.Write(MethodCatalogue.Default, Language.English, ExportFormat.Csv)), File.ReadAllBytes(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_whole_set_goes_to_standard_output_too() =>
        Assert.Equal(MethodCatalogue.Default.Version, MenutProcess.Run("compare", "--all", "--json").Json.GetProperty("data_version").GetString());
}
