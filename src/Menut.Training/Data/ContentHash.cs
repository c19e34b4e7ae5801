using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Menut.Training.Data;

/// <summary>Which bytes a file holds, whatever its name: the first 128 bits of their SHA-256.</summary>
/// <param name="Value">The bits, big-endian.</param>
public readonly record struct ContentHash(UInt128 Value)
{
    /// <summary>The hash of bytes.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
