using Menut.Comparison.Languages;

namespace Menut.Comparison.Tests;

/// <summary>The table that the project started from, value by value and mark by mark.</summary>
public sealed class SeedTableTests
{
    private static readonly string[] Methods = ["mobilenet", "efficientnet", "knowledge-distillation"];

    [Theory]
    [InlineData("field", "Field", false, "Deep learning", "Deep learning", "Deep learning")]
    [InlineData("family", "Family", false, "Machine learning", "Machine learning", "Machine learning")]
    [InlineData("year", "Year of origin", true, "2017", "2019", "2015")]
    [InlineData("author", "Original author", true, "Andrew Howard et al. (Google)", "Tan, M. & Le, Q. V.", "Hinton, G., Vinyals, O. & Dean, J.")]
    [InlineData("type", "Type", true, "Lightweight CNN architecture", "Compound-scaled convolutional neural network architecture", "Neural network compression (teacher–student)")]
    [InlineData("source", "Seminal source", true, "Howard, A. G., et al. (2017), arXiv:1704.04861", "Tan & Le (2019), ICML, PMLR 97, 6105–6114", "Hinton, Vinyals & Dean (2015), NeurIPS Deep Learning Workshop, arXiv:1503.02531")]
    [InlineData("aliases", "Aliases", false, "MobileNets; Depthwise Separable CNN; Efficient Mobile Vision Network; Mobil Evrişimli Sinir Ağı", "compound scaling CNN; EfficientNet-B0 through B7; EfficientNetV2", "Bilgi Damıtma; teacher-student distillation; model distillation")]
    [InlineData("related", "Related", true, "2 methods", "4 methods", "5 methods")]
    public void It_has_these_values(string key, string label, bool differs, string mobilenet, string efficientnet, string distillation)
    {
        var row = ComparisonTable.Of(Methods).Rows.Single(row => row.Key == key);
        Assert.Equal(label, row.Label);
        Assert.Equal(differs, row.Differs);
        Assert.Equal([mobilenet, efficientnet, distillation], row.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Its_rows_stand_in_order() => Assert.Equal(
        [
            "field", "family", "year", "author", "type", "source", "aliases", "related", "summary",
            "network", "blocks", "depth", "width", "channels", "activation", "kernels", "depthwise", "squeeze_excitation", "residuals", "resolution", "classes",
            "parameters", "macs", "published_top1",
        ],
        ComparisonTable.Of(Methods).Rows.Select(row => row.Key));

    [Theory]
    [InlineData("en")]
    [InlineData("ca")]
    [InlineData("es")]
    public void The_same_rows_are_marked_in_every_language(string code)
    {
        var table = ComparisonTable.Of(Methods, new() { Language = Language.Get(code) });
        Assert.Equal(
            [
                "year", "author", "type", "source", "related", "summary",
                "blocks", "depth", "channels", "activation", "kernels", "depthwise", "squeeze_excitation", "residuals", "parameters", "macs", "published_top1",
            ],
            table.Rows.Where(row => row.Differs).Select(row => row.Key));
        Assert.Equal((24, 17), (table.TotalRows, table.DifferingRows));
    }

    [Fact]
    public void It_speaks_Catalan()
    {
        var table = ComparisonTable.Of(Methods, new() { Language = Language.Catalan });
        Assert.Equal(["MobileNet", "EfficientNet", "Destil·lació de coneixement"], table.Columns.Select(column => column.Name));
        Assert.Equal("Aprenentatge profund", table.Rows[0].Cells[0].Text);
        Assert.Equal(["2 mètodes", "4 mètodes", "5 mètodes"], table.Rows.Single(row => row.Key == "related").Cells.Select(cell => cell.Text));
        Assert.Equal("4,232\u00A0M", table.Rows.Single(row => row.Key == "parameters").Cells[0].Text);
    }

    [Fact]
    public void Its_computed_rows_are_exact()
    {
        var table = ComparisonTable.Of(Methods);
        Assert.Equal([new QuantityValue(4_231_976), new QuantityValue(5_288_548), null], table.Rows.Single(row => row.Key == "parameters").Cells.Select(cell => cell.Value));
        var top1 = table.Rows.Single(row => row.Key == "published_top1");
        Assert.Equal(["70.6%", "77.1%", ""], top1.Cells.Select(cell => cell.Text));
        Assert.Equal("arXiv:1704.04861, Table 6", Assert.IsType<QuantityValue>(top1.Cells[0].Value).Source?.Text);
    }
}
