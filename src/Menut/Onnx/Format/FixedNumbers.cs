using System.Buffers;

namespace Menut.Onnx.Format;

/// <summary>Numbers of fixed size. Packed in one run, as every exporter writes them, they are a slice of the file.</summary>
internal sealed class FixedNumbers
{
    private ArrayBufferWriter<byte>? _copies;

    public ReadOnlyMemory<byte> Bytes { get; private set; }

    public void Add(ReadOnlyMemory<byte> run)
    {
        if (Bytes.IsEmpty && _copies is null)
        {
            Bytes = run;
            return;
        }

        if (_copies is null)
        {
            _copies = new ArrayBufferWriter<byte>();
            _copies.Write(Bytes.Span);
        }

        _copies.Write(run.Span);
        Bytes = _copies.WrittenMemory;
    }
}
