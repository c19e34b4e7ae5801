using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;

namespace Menut.Training.Data;

/// <summary>
/// An IDX file of unsigned bytes, the format of MNIST and its successors: two zeros, the type (8), the number of dimensions, each dimension
/// as a big-endian 32-bit number, then the bytes. Gzipped or not.
/// </summary>
/// <remarks>Source: LeCun, Cortes and Burges, "The MNIST database of handwritten digits", file formats.</remarks>
public sealed class IdxFile
{
    private const int MostDimensions = 4;
    private readonly byte[] _content;
    private readonly int _itemLength;

    private IdxFile(ImmutableArray<int> dimensions, byte[] content)
    {
        (Dimensions, _content) = (dimensions, content);
        _itemLength = content.Length / Math.Max(Count, 1);
    }

    /// <summary>The dimensions; the first counts the items.</summary>
    public ImmutableArray<int> Dimensions { get; }

    /// <summary>How many items it holds.</summary>
    public int Count => Dimensions[0];

    /// <summary>All bytes, item after item.</summary>
    public ReadOnlySpan<byte> Content => _content;

    /// <summary>The bytes of one item.</summary>
    public ReadOnlySpan<byte> Item(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return _content.AsSpan(index * _itemLength, _itemLength);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; gzip is told by its content.</param>
    /// <param name="maxBytes">Most bytes of content; more in the header is refused before memory is taken. 1 GiB by default.</param>
    /// <exception cref="MenutException">The file is missing, not IDX, cut short, longer than it says or too large.</exception>
    public static IdxFile Read(string path, long maxBytes = 1L << 30)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path, maxBytes);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw MenutException.WrongData($"'{path}' does not exist.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"'{path}' can't be read: {e.Message}", e);
        }
    }

    /// <summary>Reads a stream that can seek.</summary>
    /// <param name="stream">The file; gzip is told by its content.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="maxBytes">Most bytes of content.</param>
    /// <exception cref="MenutException">It is not IDX, cut short, longer than it says or too large.</exception>
    public static IdxFile Read(Stream stream, string name, long maxBytes = 1L << 30)
    {
        Span<byte> magic = stackalloc byte[2];
        var start = stream.Position;
        var zipped = stream.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1F, 0x8B];
        stream.Position = start;
        try
        {
            if (!zipped)
                return Parse(stream, name, maxBytes);
            using var unzipped = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
            return Parse(unzipped, name, maxBytes);
        }
        catch (EndOfStreamException e)
        {
            throw MenutException.WrongData($"'{name}' is cut short.", e);
        }
        catch (InvalidDataException e)
        {
            throw MenutException.WrongData($"'{name}' is damaged: its gzip data can't be unpacked.", e);
        }
    }

    private static IdxFile Parse(Stream stream, string name, long maxBytes)
    {
        Span<byte> header = stackalloc byte[4 + (4 * MostDimensions)];
        stream.ReadExactly(header[..4]);
        if (header is not [0, 0, 8, >= 1 and <= MostDimensions, ..])
            throw MenutException.WrongData($"'{name}' is not an IDX file of bytes.");

        var dimensions = new int[header[3]];
        stream.ReadExactly(header.Slice(4, 4 * dimensions.Length));
        long total = 1;
        for (var i = 0; i < dimensions.Length; i++)
        {
            dimensions[i] = BinaryPrimitives.ReadInt32BigEndian(header[(4 + (4 * i))..]);
            total = dimensions[i] < 0 ? long.MaxValue : total * dimensions[i];
            if (total > Math.Min(maxBytes, Array.MaxLength))
                throw MenutException.WrongData($"'{name}' says it holds more than {maxBytes} bytes.");
        }

        var content = new byte[total];
        stream.ReadExactly(content);
        if (stream.ReadByte() >= 0)
            throw MenutException.WrongData($"'{name}' is longer than its header says.");
        return new([.. dimensions], content);
    }
}
