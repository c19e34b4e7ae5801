using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Menut.Cli.Prediction;

namespace Menut.Cli.Tests.Prediction;

public sealed class NpyFileTests
{
    private const string Good = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3, 2, 2), }\n";

    private static readonly float[] Values = [.. Enumerable.Range(0, 24).Select(i => i / 4f)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_version_is_read(byte version)
    {
        float[][] pictures = Read(File(Good, Values, version));
        Assert.Equal(Values, pictures.SelectMany(picture => picture));
        Assert.Equal(2, pictures.Length);
    }

    [Fact]
    public void A_picture_has_its_size_and_its_number()
    {
        var last = NpyFile.Read(new MemoryStream(File(Good, Values)), "a.npy").Last();
        Assert.Equal(("a.npy[1]", 2), (last.Name, last.Resolution));
    }

    [Fact]
    public void Keys_may_come_in_any_order_and_spacing() => Assert.Equal(
        2, Read(File("{\"shape\":(2,3,2,2),\"fortran_order\":False,\"descr\":\"<f4\"}", Values)).Length);

    [Fact]
    public void No_pictures_are_no_error() => Assert.Empty(Read(File(Good.Replace("(2,", "(0,", StringComparison.Ordinal), [])));

    [Theory]
    [InlineData("'<f4'", "'<f8'", "holds '<f8', not float32")]
    [InlineData("'<f4'", "'>f4'", "holds '>f4', not float32")]
    [InlineData("False", "True", "is in Fortran order")]
    [InlineData("(2, 3, 2, 2)", "(2, 2, 2, 3)", "has the shape [2, 2, 2, 3]; networks take [n, 3, side, side]")]
    [InlineData("(2, 3, 2, 2)", "(3, 2, 2)", "has the shape [3, 2, 2]")]
    [InlineData("(2, 3, 2, 2)", "(2, 3, 4, 1)", "has the shape [2, 3, 4, 1]")]
    [InlineData("(2, 3, 2, 2)", "(2, 3, 0, 0)", "has sides of 0 pixels")]
    [InlineData("(2, 3, 2, 2)", "(1, 3, 4097, 4097)", "has sides of 4097 pixels: 1 to 4096 can be")]
    [InlineData("(2, 3, 2, 2)", "()", "has the shape []")]
    [InlineData("(2, 3, 2, 2)", "(99999999999, 3, 2, 2)", "has a side of 99999999999")]
    [InlineData("(2, 3, 2, 2)", "(2147483647, 3, 2, 2)", "has 96 bytes of data where its shape needs 103079215056")]
    [InlineData("(2, 3, 2, 2)", "(1, 3, 2, 2)", "has 96 bytes of data where its shape needs 48")]
    [InlineData("(2, 3, 2, 2)", "(-2, 3, 2, 2)", "has a header that cannot be read")]
    [InlineData("'descr'", "'dtype'", "has a header that cannot be read")]
    [InlineData("'<f4'", "'\u001b[2J'", "has a header that cannot be read")]
    public void Another_array_is_refused_by_what_is_wrong(string here, string there, string message) =>
        Refuses(File(Good.Replace(here, there, StringComparison.Ordinal), Values), message);

    [Fact]
    public void A_cut_file_is_refused_wherever_it_is_cut()
    {
        byte[] file = File(Good, Values);
        for (int length = 0; length < file.Length; length++)
            Assert.Equal(Fault.Data, Assert.Throws<MenutException>(() => Read(file[..length])).Fault);
    }

    [Fact]
    public void Values_that_are_no_numbers_are_refused_with_their_picture() =>
        Refuses(File(Good, [.. Values[..20], float.NaN, .. Values[21..]]), "has values in picture 1 that are no numbers");

    [Fact]
    public void A_header_that_claims_to_be_enormous_is_refused()
    {
        byte[] file = File(Good, Values, version: 2);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), uint.MaxValue);
        Refuses(file, "has a header of 4294967295 bytes, more than 65536");
    }

    [Fact]
    public void A_side_may_not_be_longer_than_anyone_reads() =>
        Refuses(File($"{{'descr': '<f4', 'fortran_order': False, 'shape': ({new string('9', 257)}, 3, 2, 2)}}", Values, version: 2), "has a header that cannot be read");

    /// <summary>A pipe doesn't say how long it is: whole pictures are given, and then it is said that the rest is missing or too much.</summary>
    [Theory]
    [InlineData(-1, "is cut short in picture 1 of 2")]
    [InlineData(1, "goes on after the 2 pictures of its shape")]
    public void A_pipe_that_ends_elsewhere_than_it_said_is_refused_there(int surplus, string message)
    {
        byte[] file = File(Good, Values);
        Array.Resize(ref file, file.Length + surplus);
        using var pipe = new PeekedStream(new MemoryStream(file), 6);
        var pictures = new List<float[]>();

        var error = Assert.Throws<MenutException>(() =>
        {
            foreach (var picture in NpyFile.Read(pipe, "a.npy"))
                pictures.Add(picture.Pixels);
        });

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(surplus < 0 ? 1 : 2, pictures.Count);
    }

    [Fact]
    public void A_pipe_gives_what_the_file_gives()
    {
        using var pipe = new PeekedStream(new MemoryStream(File(Good, Values)), 6);
        Assert.Equal(Values, NpyFile.Read(pipe, "a.npy").SelectMany(picture => picture.Pixels));
    }

    [Fact]
    public void A_file_far_larger_than_memory_allows_is_read_picture_by_picture()
    {
        // Of zeros, which take no room on disk.
        const int pictures = 700_000, side = 32;
        string path = Path.GetTempFileName();
        try
        {
            using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
            byte[] start = File($"{{'descr': '<f4', 'fortran_order': False, 'shape': ({pictures}, 3, {side}, {side}), }}", []);
            stream.Write(start);
            stream.SetLength(start.Length + (pictures * 3L * side * side * sizeof(float)));
            stream.Position = 0;

            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(10, NpyFile.Read(stream, "big.npy").Take(10).Count());
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * 3 * side * side * sizeof(float));
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static void Refuses(byte[] file, string message) =>
        Assert.Contains(message, Assert.Throws<MenutException>(() => Read(file)).Message, StringComparison.Ordinal);

    private static float[][] Read(byte[] file) => [.. NpyFile.Read(new MemoryStream(file), "a.npy").Select(picture => picture.Pixels)];

    private static byte[] File(string header, float[] values, byte version = 1)
    {
        byte[] text = Encoding.ASCII.GetBytes(header), length = new byte[version == 1 ? 2 : 4];
        (length[0], length[1]) = ((byte)text.Length, (byte)(text.Length >> 8));
        return [0x93, .. "NUMPY"u8, version, 0, .. length, .. text, .. MemoryMarshal.AsBytes(values.AsSpan())];
    }
}
