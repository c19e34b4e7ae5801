using System.Buffers.Binary;
using System.Text;

namespace Menut.Weights.PyTorch;

/// <summary>
/// The table of contents of a zip file (APPNOTE 6.3, with the 64-bit extension), read by hand: a checkpoint's storages lie in it
/// uncompressed, and are read straight from the file where they are. Every size is checked against the file before it is used.
/// </summary>
internal sealed class ZipDirectory
{
    private const int EndBytes = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorBytes = 20;
    private const int End64Bytes = 56;
    private const int EntryBytes = 46;
    private const int LocalBytes = 30;
    private const int MostEntries = 1 << 17;
    private const int LargestDirectory = 16 << 20;

    /// <summary>Weights barely shrink; a folder of zeros may, but nothing that is worth unpacking shrinks so much.</summary>
    private const int LargestRatio = 64;
    private const long UnpackedFreely = 1 << 20;

    private readonly ForeignFile _file;
    private long _unpacked;
    private readonly Dictionary<string, Entry> _entries = [];

    private ZipDirectory(ForeignFile file) => _file = file;

    private readonly record struct Entry(ushort Flags, ushort Method, long Packed, long Unpacked, long Header);

    /// <summary>Name of the first entry.</summary>
    public string FirstName { get; private set; } = "";

    /// <exception cref="MenutException">It is cut short or lies about its sizes.</exception>
    public static ZipDirectory Read(ForeignFile file)
    {
        var directory = new ZipDirectory(file);
        var (begin, length, count) = directory.Locate();
        byte[] table = new byte[length];
        file.Read(begin, table);
        directory.Parse(table, count);
        return directory;
    }

    /// <summary>The bytes of an entry, unpacked; null where there is none of that name.</summary>
    /// <exception cref="MenutException">It is encrypted, packed in another way than deflate, or lies about its size.</exception>
    public ForeignBytes? Find(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
            return null;
        if ((entry.Flags & 1) != 0)
            throw Broken($"its entry '{name}' is encrypted");

        Span<byte> local = stackalloc byte[LocalBytes];
        ReadChecked(entry.Header, local);
        if (UInt32(local) != 0x04034B50)
            throw Broken($"its entry '{name}' is not where the table says");
        int nameLength = UInt16(local[26..]);
        long begin = entry.Header + LocalBytes + nameLength + UInt16(local[28..]);
        if (begin > _file.Length || entry.Packed > _file.Length - begin)
            throw Broken($"its entry '{name}' is cut short");
        byte[] localName = new byte[nameLength];
        _file.Read(entry.Header + LocalBytes, localName);
        if (Encoding.UTF8.GetString(localName) != name)
            throw Broken($"its entry '{name}' has another name where it stands");

        var bytes = _file.Range(begin, entry.Packed);
        switch (entry.Method)
        {
            case 0:
                return entry.Packed == entry.Unpacked ? bytes : throw Broken($"its entry '{name}' has two sizes");
            case 8:
                if (entry.Unpacked > Array.MaxLength || (entry.Unpacked > UnpackedFreely && entry.Unpacked / LargestRatio > entry.Packed))
                    throw Broken($"its entry '{name}' would unpack {entry.Packed} bytes to {entry.Unpacked}");
                // Entries can share packed bytes, so that each is modest and all together are not.
                _unpacked += entry.Unpacked;
                if (_unpacked > ForeignWeights.MostBytes(_file.Length))
                    throw Broken("its entries would unpack to many times the file");
                return new InflatedBytes(bytes, (int)entry.Unpacked, () => Broken($"its entry '{name}' does not unpack to its size"));
            default:
                throw Broken($"its entry '{name}' is packed with method {entry.Method}: only stored and deflated ones are read");
        }
    }

    private (long Begin, int Length, int Count) Locate()
    {
        int tailLength = (int)Math.Min(_file.Length, EndBytes + LongestComment);
        byte[] tail = new byte[tailLength];
        _file.Read(_file.Length - tailLength, tail);
        int at = tailLength - EndBytes;
        while (at >= 0 && !(UInt32(tail.AsSpan(at)) == 0x06054B50 && UInt16(tail.AsSpan(at + 20)) == tailLength - at - EndBytes))
            at--;
        if (at < 0)
            throw Broken("it is cut short: a zip file ends with its table of contents, and this one has none");

        var end = tail.AsSpan(at);
        long position = _file.Length - tailLength + at;
        long count = UInt16(end[10..]), length = UInt32(end[12..]), begin = UInt32(end[16..]);
        if (count == ushort.MaxValue || length == uint.MaxValue || begin == uint.MaxValue)
        {
            Span<byte> locator = stackalloc byte[LocatorBytes], end64 = stackalloc byte[End64Bytes];
            ReadChecked(position - LocatorBytes, locator);
            if (UInt32(locator) != 0x07064B50)
                throw Broken("it lacks its 64-bit table of contents");
            ReadChecked(Int64(locator[8..]), end64);
            if (UInt32(end64) != 0x06064B50)
                throw Broken("it lacks its 64-bit table of contents");
            (count, length, begin) = (Int64(end64[32..]), Int64(end64[40..]), Int64(end64[48..]));
        }

        if (count is < 1 or > MostEntries || length is < 0 or > LargestDirectory || begin < 0 || begin > position - length)
            throw Broken("its table of contents can't be right");
        return (begin, (int)length, (int)count);
    }

    private void Parse(ReadOnlySpan<byte> table, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (table.Length < EntryBytes || UInt32(table) != 0x02014B50)
                throw Broken("its table of contents is cut short");
            int nameLength = UInt16(table[28..]), extraLength = UInt16(table[30..]), commentLength = UInt16(table[32..]);
            if (table.Length < EntryBytes + nameLength + extraLength + commentLength)
                throw Broken("its table of contents is cut short");
            string name = Encoding.UTF8.GetString(table.Slice(EntryBytes, nameLength));
            long unpacked = UInt32(table[24..]), packed = UInt32(table[20..]), header = UInt32(table[42..]);
            Widen(table.Slice(EntryBytes + nameLength, extraLength), ref unpacked, ref packed, ref header);
            if (unpacked < 0 || packed < 0 || header < 0)
                throw Broken($"its entry '{name}' has a size that can't be");
            if (!_entries.TryAdd(name, new(UInt16(table[8..]), UInt16(table[10..]), packed, unpacked, header)))
                throw Broken($"its entry '{name}' comes twice");
            if (i == 0)
                FirstName = name;
            table = table[(EntryBytes + nameLength + extraLength + commentLength)..];
        }
    }

    /// <summary>Sizes that don't fit 32 bits stand in an extra field, in this order and only those.</summary>
    private static void Widen(ReadOnlySpan<byte> extra, ref long unpacked, ref long packed, ref long header)
    {
        while (extra.Length >= 4)
        {
            int length = Math.Min(UInt16(extra[2..]), extra.Length - 4);
            if (UInt16(extra) == 1)
            {
                var wide = extra.Slice(4, length);
                Take(ref unpacked, ref wide);
                Take(ref packed, ref wide);
                Take(ref header, ref wide);
                return;
            }

            extra = extra[(4 + length)..];
        }

        static void Take(ref long value, ref ReadOnlySpan<byte> wide)
        {
            if (value != uint.MaxValue || wide.Length < sizeof(long))
                return;
            value = Int64(wide);
            wide = wide[sizeof(long)..];
        }
    }

    private void ReadChecked(long position, Span<byte> destination)
    {
        if (position < 0 || position > _file.Length - destination.Length)
            throw Broken("it refers to a place outside of it");
        _file.Read(position, destination);
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static long Int64(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64LittleEndian(bytes);

    private MenutException Broken(string reason) =>
        MenutException.WrongData($"{_file.Path} is not a whole zip file: {ForeignText.OneLine(reason)}.");
}
