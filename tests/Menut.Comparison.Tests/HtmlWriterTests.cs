using System.Buffers;
using System.Text;
using Menut.Comparison.Exports;

namespace Menut.Comparison.Tests;

public sealed class HtmlWriterTests
{
    /// <summary>Wherever its pieces end, no character is cut in two.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Bytes_are_those_of_the_text(int before)
    {
        var html = new HtmlWriter();
        html.Markup(new string('x', before));
        for (int i = 0; i < 20_000; i++)
            html.Markup("\U0001F9EA\u00E7");
        var bytes = new ArrayBufferWriter<byte>();
        html.WriteTo(bytes);
        Assert.Equal(before + (20_000 * 6), bytes.WrittenCount);
        Assert.Equal(html.ToString(), Encoding.UTF8.GetString(bytes.WrittenSpan));
    }
}
