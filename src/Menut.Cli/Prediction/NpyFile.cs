using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Menut.Cli.Prediction;

/// <summary>
/// NumPy's file of one array, as far as predictions need it: little-endian float32 in C order, <c>[n, 3, height, width]</c>. Read picture by
/// picture, so that its size costs no memory; what its header claims is checked before anything is read.
/// </summary>
/// <remarks>Source: NumPy Enhancement Proposal 1, versions 1 to 3 of the format.</remarks>
internal static partial class NpyFile
{
    private const int LongestHeader = 1 << 16, Channels = 3;

    /// <summary>No network takes more.</summary>
    private const int LongestSide = 4096;

    /// <summary>What such a file begins with.</summary>
    public static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads pictures that are normalised already, one by one as they are asked for.</summary>
    /// <param name="stream">The file from its start.</param>
    /// <param name="name">What to call it.</param>
    /// <returns>The pictures, called for the file and their number in it.</returns>
    /// <exception cref="MenutException">
    /// It is damaged, of another kind or of another size: thrown before the first picture, except where that shows only later.
    /// </exception>
    public static IEnumerable<InputPicture> Read(Stream stream, string name)
    {
        var (count, side) = ReadHeader(stream, name);
        for (int i = 0; i < count; i++)
        {
            float[] picture = new float[Channels * side * side];
            if (!Fill(stream, name, MemoryMarshal.AsBytes(picture.AsSpan())))
                throw Wrong(name, $"is cut short in picture {i} of {count}");
            if (!Array.TrueForAll(picture, float.IsFinite))
                throw Wrong(name, $"has values in picture {i} that are no numbers");
            yield return new($"{name}[{i}]", side, picture);
        }

        if (Fill(stream, name, new byte[1]))
            throw Wrong(name, $"goes on after the {count} pictures of its shape");
    }

    private static (int Count, int Side) ReadHeader(Stream stream, string name)
    {
        string header = HeaderText(stream, name);
        if (Descr().Match(header) is not { Success: true } descr || FortranOrder().Match(header) is not { Success: true } order)
            throw Wrong(name, "has a header that cannot be read");
        if (descr.Groups[1].Value != "<f4")
            throw Wrong(name, $"holds '{descr.Groups[1].Value}', not float32 ('<f4')");
        if (order.Groups[1].Value != "False")
            throw Wrong(name, "is in Fortran order, not C order");

        int[] shape = Shape(header, name);
        if (shape is not [var count, Channels, var height, var side] || height != side)
            throw Wrong(name, $"has the shape [{string.Join(", ", shape)}]; networks take [n, {Channels}, side, side]");
        if (side is < 1 or > LongestSide)
            throw Wrong(name, $"has sides of {side} pixels: 1 to {LongestSide} can be");
        long bytes = count * (long)Channels * side * side * sizeof(float);
        if (stream.CanSeek && stream.Length - stream.Position is var rest && rest != bytes)
            throw Wrong(name, $"has {rest} bytes of data where its shape needs {bytes}");
        return (count, side);
    }

    private static string HeaderText(Stream stream, string name)
    {
        Span<byte> start = stackalloc byte[8], length = stackalloc byte[4];
        if (!Fill(stream, name, start) || !start.StartsWith(Magic))
            throw Wrong(name, "is not a .npy file");
        byte version = start[6];
        if (version is not (1 or 2 or 3))
            throw Wrong(name, $"is of version {version} of its format; 1 to 3 are known");
        length.Clear();
        if (!Fill(stream, name, length[..(version == 1 ? sizeof(ushort) : sizeof(uint))]))
            throw Wrong(name, "is cut in its header");
        uint characters = BinaryPrimitives.ReadUInt32LittleEndian(length);
        if (characters > LongestHeader)
            throw Wrong(name, $"has a header of {characters} bytes, more than {LongestHeader}");
        byte[] header = new byte[characters];
        return Fill(stream, name, header) ? Encoding.Latin1.GetString(header) : throw Wrong(name, "is cut in its header");
    }

    private static bool Fill(Stream stream, string name, Span<byte> bytes)
    {
        try
        {
            return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
        }
        catch (IOException exception)
        {
            throw MenutException.WrongData($"'{name}' can't be read: {exception.Message}", exception);
        }
    }

    private static int[] Shape(string header, string name)
    {
        if (ShapeTuple().Match(header) is not { Success: true } tuple)
            throw Wrong(name, "has a header that cannot be read");
        string[] sides = tuple.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        int[] shape = new int[sides.Length];
        for (int i = 0; i < sides.Length; i++)
        {
            if (!int.TryParse(sides[i], NumberStyles.None, CultureInfo.InvariantCulture, out shape[i]))
                throw Wrong(name, $"has a side of {sides[i]} in its shape");
        }

        return shape;
    }

    private static MenutException Wrong(string name, string reason) => MenutException.WrongData($"'{name}' {reason}.");

    [GeneratedRegex("""['"]descr['"]\s*:\s*['"]([<>=|a-zA-Z0-9]{1,16})['"]""")]
    private static partial Regex Descr();

    [GeneratedRegex("""['"]fortran_order['"]\s*:\s*(True|False)""")]
    private static partial Regex FortranOrder();

    [GeneratedRegex("""['"]shape['"]\s*:\s*\(([0-9, ]{0,256})\)""")]
    private static partial Regex ShapeTuple();
}
