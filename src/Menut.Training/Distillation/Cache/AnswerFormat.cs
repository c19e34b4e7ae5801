using System.Buffers.Binary;
using System.Numerics;

namespace Menut.Training.Distillation.Cache;

/// <summary>
/// The bytes of a file of answers. At its beginning a mark, the bytes of an answer, the fingerprint of who answers, a checksum; then
/// records of one size: key, answer, checksum. Nothing that was written is ever changed, so whatever breaks off breaks off the end.
/// </summary>
internal sealed class AnswerFormat
{
    /// <summary>Bytes before the first record.</summary>
    public const int HeaderBytes = 48;

    /// <summary>Bytes of a fingerprint.</summary>
    public const int FingerprintBytes = 32;

    private const int KeyBytes = 16, ChecksumBytes = 4;

    private readonly uint _seed;

    /// <summary>The format of a teacher's file.</summary>
    /// <param name="fingerprint">SHA-256 of all that decides the answers but the picture.</param>
    /// <param name="answerBytes">Bytes of an answer.</param>
    public AnswerFormat(ReadOnlySpan<byte> fingerprint, int answerBytes)
    {
        (AnswerBytes, Fingerprint) = (answerBytes, fingerprint.ToArray());
        // A record's checksum is its file's: another's record does not pass, and zeros, which a disk may leave behind a crash, neither.
        _seed = BinaryPrimitives.ReadUInt32LittleEndian(fingerprint) | 1;
    }

    /// <summary>SHA-256 of all that decides the answers but the picture.</summary>
    public byte[] Fingerprint { get; }

    /// <summary>Bytes of an answer.</summary>
    public int AnswerBytes { get; }

    /// <summary>Bytes of a record.</summary>
    public int RecordBytes => KeyBytes + AnswerBytes + ChecksumBytes;

    private static ReadOnlySpan<byte> Mark => "menutA1\n"u8;

    /// <summary>What stands at the beginning.</summary>
    public byte[] Header()
    {
        byte[] header = new byte[HeaderBytes];
        Mark.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), AnswerBytes);
        Fingerprint.CopyTo(header, 12);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(HeaderBytes - ChecksumBytes), Checksum(header.AsSpan(0, HeaderBytes - ChecksumBytes), 1));
        return header;
    }

    /// <summary>Whether a file's beginning is one of ours at all, whole or not.</summary>
    public static bool IsOurs(ReadOnlySpan<byte> begin) => begin.Length <= Mark.Length ? Mark.StartsWith(begin) : begin.StartsWith(Mark);

    /// <summary>Whether a file's beginning is as it was written, whoever's it is.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> header) =>
        header.Length == HeaderBytes
        && Checksum(header[..^ChecksumBytes], 1) == BinaryPrimitives.ReadUInt32LittleEndian(header[^ChecksumBytes..]);

    /// <summary>Writes a record around an answer that is in place.</summary>
    public void Seal(UInt128 key, Span<byte> record)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(record, key);
        BinaryPrimitives.WriteUInt32LittleEndian(record[^ChecksumBytes..], Checksum(record[..^ChecksumBytes], _seed));
    }

    /// <summary>Whether a record is as it was written.</summary>
    public bool IsSound(ReadOnlySpan<byte> record) =>
        Checksum(record[..^ChecksumBytes], _seed) == BinaryPrimitives.ReadUInt32LittleEndian(record[^ChecksumBytes..]);

    /// <summary>Under what a record is kept.</summary>
    public static UInt128 Key(ReadOnlySpan<byte> record) => BinaryPrimitives.ReadUInt128LittleEndian(record);

    /// <summary>The answer in a record.</summary>
    public static Span<byte> Answer(Span<byte> record) => record[KeyBytes..^ChecksumBytes];

    /// <summary>CRC-32C, for which processors have an instruction; every change of up to 32 neighbouring bits shows.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes, uint seed)
    {
        uint crc = seed;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte value in bytes)
            crc = BitOperations.Crc32C(crc, value);
        return crc;
    }
}
