using System.Buffers.Binary;
using System.Text;

namespace Menut.Training.Native;

/// <summary>
/// The dynamic tables of a 64-bit little-endian ELF library in memory, found as the loader finds them: program headers,
/// then PT_DYNAMIC. (System V ABI, chapter 5; symbol versions as in the Linux Standard Base.)
/// </summary>
internal sealed class ElfImage
{
    private const uint Magic = 0x464C457F;
    private const int SymbolSize = 24;

    private readonly byte[] _bytes;
    private readonly List<(long Offset, long Address, long Size)> _segments = [];
    private readonly long _strings, _symbols, _versions, _needs;
    private readonly int _needCount;

    /// <exception cref="InvalidDataException">Not such a library, or its tables point outside it.</exception>
    public ElfImage(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < 64 || U32(0) != Magic || bytes[4] != 2 || bytes[5] != 1)
            throw new InvalidDataException("not a 64-bit little-endian ELF file");

        long dynamicOffset = 0, dynamicSize = 0, headers = I64(32);
        for (int i = 0; i < U16(56); i++)
        {
            long header = headers + (long)i * U16(54);
            if (U32(header) == 1)
                _segments.Add((I64(header + 8), I64(header + 16), I64(header + 32)));
            if (U32(header) == 2)
                (dynamicOffset, dynamicSize) = (I64(header + 8), I64(header + 32));
        }

        for (long entry = dynamicOffset; entry < dynamicOffset + dynamicSize && I64(entry) != 0; entry += 16)
        {
            long value = I64(entry + 8);
            switch (I64(entry))
            {
                case 5: _strings = OffsetOf(value); break;
                case 6: _symbols = OffsetOf(value); break;
                case 0x6ffffff0: _versions = OffsetOf(value); break;
                case 0x6ffffffe: _needs = OffsetOf(value); break;
                case 0x6fffffff: _needCount = (int)value; break;
            }
        }

        if (_strings == 0 || _symbols == 0 || _versions == 0 || _needs == 0 || _symbols > _strings)
            throw new InvalidDataException("no table of symbol versions");
    }

    /// <summary>Makes a needed version optional.</summary>
    /// <returns>The index by which symbols refer to it, or 0 where the library does not need it.</returns>
    public ushort WeakenVersion(string version)
    {
        long need = _needs;
        for (int i = 0; i < _needCount; i++)
        {
            long auxiliary = need + U32(need + 8);
            for (int k = 0; k < U16(need + 2); k++)
            {
                if (Text(U32(auxiliary + 8)) == version)
                {
                    _bytes[auxiliary + 4] |= 2; // VER_FLG_WEAK
                    return (ushort)(U16(auxiliary + 6) & 0x7fff);
                }

                auxiliary += U32(auxiliary + 12);
            }

            need += U32(need + 12);
        }

        return 0;
    }

    /// <summary>Undefined symbols of one version: their names and where they stand.</summary>
    public IEnumerable<(string Name, long Symbol)> SymbolsOf(ushort version)
    {
        // The table of symbols has no length of its own; linkers put the strings right behind it.
        for (long i = 1; i < (_strings - _symbols) / SymbolSize; i++)
        {
            long symbol = _symbols + i * SymbolSize;
            if ((U16(_versions + 2 * i) & 0x7fff) == version)
                yield return (Text(U32(symbol)), symbol);
        }
    }

    /// <summary>Binds a symbol weakly: the loader leaves it null where nobody defines it.</summary>
    public void WeakenSymbol(long symbol) => _bytes[symbol + 4] = (byte)((2 << 4) | (_bytes[symbol + 4] & 15));

    private long OffsetOf(long address)
    {
        foreach (var (offset, start, size) in _segments)
        {
            if (address >= start && address < start + size)
                return address - start + offset;
        }

        throw new InvalidDataException("a table points outside the file");
    }

    private string Text(long offset)
    {
        int start = (int)(_strings + offset), end = Array.IndexOf(_bytes, (byte)0, start);
        return Encoding.ASCII.GetString(_bytes, start, end - start);
    }

    private ushort U16(long offset) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan((int)offset));

    private uint U32(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan((int)offset));

    private long I64(long offset) => BinaryPrimitives.ReadInt64LittleEndian(_bytes.AsSpan((int)offset));
}
