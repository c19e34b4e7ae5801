using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Menut.Cli.Prediction;

/// <summary>
/// NumPy's file of one array, as far as predictions need it: little-endian float32 in C order, <c>[n, 3, height, width]</c>. Every length is
/// checked against the file's own.
/// </summary>
/// <remarks>Source: NumPy Enhancement Proposal 1, versions 1 to 3 of the format.</remarks>
internal static partial class NpyFile
{
    private const int LongestHeader = 1 << 16, Channels = 3;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Whether bytes begin like such a file.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Magic);

    /// <summary>Reads pictures that are normalised already.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="resolution">Height and width that the model wants.</param>
    /// <returns>A <c>[3, height, width]</c> array a picture.</returns>
    /// <exception cref="MenutException">It is damaged, of another kind or of another size.</exception>
    public static float[][] Read(ReadOnlySpan<byte> file, string name, int resolution)
    {
        var (header, start) = Header(file, name);
        var data = file[start..];
        if (Descr().Match(header) is not { Success: true } descr || FortranOrder().Match(header) is not { Success: true } order)
            throw Wrong(name, "has a header that cannot be read");
        if (descr.Groups[1].Value != "<f4")
            throw Wrong(name, $"holds '{descr.Groups[1].Value}', not float32 ('<f4')");
        if (order.Groups[1].Value != "False")
            throw Wrong(name, "is in Fortran order, not C order");

        int[] shape = Shape(header, name);
        if (shape is not [_, Channels, _, _] || shape[2] != resolution || shape[3] != resolution)
            throw Wrong(name, $"has the shape [{string.Join(", ", shape)}]; the model takes [n, {Channels}, {resolution}, {resolution}]");
        long elements = (long)Channels * resolution * resolution;
        if (data.Length != shape[0] * elements * sizeof(float))
            throw Wrong(name, $"has {data.Length} bytes of data where its shape needs {shape[0] * elements * sizeof(float)}");

        float[][] pictures = new float[shape[0]][];
        for (int i = 0; i < pictures.Length; i++)
        {
            pictures[i] = MemoryMarshal.Cast<byte, float>(data.Slice((int)(i * elements * sizeof(float)), (int)elements * sizeof(float))).ToArray();
            if (!Array.TrueForAll(pictures[i], float.IsFinite))
                throw Wrong(name, $"has values in picture {i} that are no numbers");
        }

        return pictures;
    }

    private static (string Text, int End) Header(ReadOnlySpan<byte> file, string name)
    {
        if (!Is(file) || file.Length < 12)
            throw Wrong(name, "is not a .npy file");
        bool isFirst = file[6] == 1;
        if (file[6] is not (1 or 2 or 3))
            throw Wrong(name, $"is of version {file[6]} of its format; 1 to 3 are known");
        int start = isFirst ? 10 : 12;
        uint length = isFirst ? BinaryPrimitives.ReadUInt16LittleEndian(file[8..]) : BinaryPrimitives.ReadUInt32LittleEndian(file[8..]);
        if (length > LongestHeader || start + length > file.Length)
            throw Wrong(name, "is cut in its header");
        return (Encoding.Latin1.GetString(file.Slice(start, (int)length)), start + (int)length);
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

    [GeneratedRegex("""['"]descr['"]\s*:\s*['"]([^'"]{1,16})['"]""")]
    private static partial Regex Descr();

    [GeneratedRegex("""['"]fortran_order['"]\s*:\s*(True|False)""")]
    private static partial Regex FortranOrder();

    [GeneratedRegex("""['"]shape['"]\s*:\s*\(([0-9, ]*)\)""")]
    private static partial Regex ShapeTuple();
}
