namespace Menut.Cli.Prediction;

/// <summary>A stream that can only be read once, of which the start is known already: standard input, before anyone knows what it is.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _stream;
    private readonly byte[] _start;
    private int _given;

    /// <summary>Reads the start.</summary>
    /// <param name="stream">What to read; closed with this one.</param>
    /// <param name="length">Bytes of the start; fewer where the stream is shorter.</param>
    public PeekedStream(Stream stream, int length)
    {
        _stream = stream;
        byte[] start = new byte[length];
        _start = start[..stream.ReadAtLeast(start, length, throwOnEndOfStream: false)];
    }

    /// <summary>The first bytes, which are read once more by whoever reads the stream.</summary>
    public ReadOnlySpan<byte> Start => _start;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_given == _start.Length)
            return _stream.Read(buffer);
        int some = Math.Min(buffer.Length, _start.Length - _given);
        _start.AsSpan(_given, some).CopyTo(buffer);
        _given += some;
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream.Dispose();
        base.Dispose(disposing);
    }
}
