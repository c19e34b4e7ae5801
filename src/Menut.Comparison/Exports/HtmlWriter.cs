using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Menut.Comparison.Exports;

/// <summary>
/// HTML from interpolated strings: the literal parts are markup, whatever fills a hole is text and is escaped. Markup that
/// was made elsewhere goes in through <see cref="Markup"/>, by name, so that it can't slip in.
/// </summary>
public sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _html = new();

    /// <summary>Appends markup with escaped holes.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The template has written to this instance before the call.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Template template) => _ = template;

    /// <summary>Appends markup as it stands.</summary>
    public void Markup(string markup) => _html.Append(markup);

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    /// <summary>Appends all of it as UTF-8, piece by piece: as one string, a long page would be a large object that only a full collection frees.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        // It remembers half a character between two pieces.
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var piece in _html.GetChunks())
            encoder.Convert(piece.Span, output, flush: false, out _, out _);
        encoder.Convert([], output, flush: true, out _, out _);
    }

    /// <summary>What the compiler turns an interpolated string into.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Template
    {
        private readonly StringBuilder _html;

        /// <summary>For the compiler.</summary>
        public Template(int literalLength, int formattedCount, HtmlWriter writer)
        {
            _html = writer._html;
            _html.EnsureCapacity(_html.Length + literalLength + (formattedCount * 16));
        }

        /// <summary>Markup.</summary>
        public void AppendLiteral(string markup) => _html.Append(markup);

        /// <summary>Text.</summary>
        public void AppendFormatted(string? text) => _html.Append(Encoder.Encode(text ?? ""));

        /// <summary>A number.</summary>
        public void AppendFormatted(int number) => _html.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");
    }
}
