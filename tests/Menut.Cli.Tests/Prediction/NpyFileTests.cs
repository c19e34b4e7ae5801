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
        float[][] pictures = NpyFile.Read(File(Good, Values, version), "a.npy", resolution: 2);
        Assert.Equal(Values, pictures.SelectMany(picture => picture));
        Assert.Equal(2, pictures.Length);
    }

    [Fact]
    public void Keys_may_come_in_any_order_and_spacing() => Assert.Equal(
        2, NpyFile.Read(File("{\"shape\":(2,3,2,2),\"fortran_order\":False,\"descr\":\"<f4\"}", Values), "a.npy", 2).Length);

    [Fact]
    public void No_pictures_are_no_error() => Assert.Empty(NpyFile.Read(File(Good.Replace("(2,", "(0,", StringComparison.Ordinal), []), "a.npy", 2));

    [Theory]
    [InlineData("'<f4'", "'<f8'", "holds '<f8', not float32")]
    [InlineData("'<f4'", "'>f4'", "holds '>f4', not float32")]
    [InlineData("False", "True", "is in Fortran order")]
    [InlineData("(2, 3, 2, 2)", "(2, 2, 2, 3)", "has the shape [2, 2, 2, 3]; the model takes [n, 3, 2, 2]")]
    [InlineData("(2, 3, 2, 2)", "(3, 2, 2)", "has the shape [3, 2, 2]")]
    [InlineData("(2, 3, 2, 2)", "()", "has the shape []")]
    [InlineData("(2, 3, 2, 2)", "(99999999999, 3, 2, 2)", "has a side of 99999999999")]
    [InlineData("(2, 3, 2, 2)", "(2147483647, 3, 2, 2)", "has 96 bytes of data where its shape needs 103079215056")]
    [InlineData("(2, 3, 2, 2)", "(1, 3, 2, 2)", "has 96 bytes of data where its shape needs 48")]
    [InlineData("(2, 3, 2, 2)", "(-2, 3, 2, 2)", "has a header that cannot be read")]
    [InlineData("'descr'", "'dtype'", "has a header that cannot be read")]
    public void Another_array_is_refused_by_what_is_wrong(string here, string there, string message) =>
        Refuses(File(Good.Replace(here, there, StringComparison.Ordinal), Values), message);

    [Fact]
    public void A_cut_file_is_refused_wherever_it_is_cut()
    {
        byte[] file = File(Good, Values);
        for (int length = 0; length < file.Length; length++)
            Assert.Equal(Fault.Data, Assert.Throws<MenutException>(() => NpyFile.Read(file.AsSpan(0, length), "a.npy", 2)).Fault);
    }

    [Fact]
    public void Values_that_are_no_numbers_are_refused_with_their_picture() =>
        Refuses(File(Good, [.. Values[..20], float.NaN, .. Values[21..]]), "has values in picture 1 that are no numbers");

    [Fact]
    public void A_header_that_claims_to_be_enormous_is_refused()
    {
        byte[] file = File(Good, Values, version: 2);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), uint.MaxValue);
        Refuses(file, "is cut in its header");
    }

    private static void Refuses(byte[] file, string message) =>
        Assert.Contains(message, Assert.Throws<MenutException>(() => NpyFile.Read(file, "a.npy", 2)).Message, StringComparison.Ordinal);

    private static byte[] File(string header, float[] values, byte version = 1)
    {
        byte[] text = Encoding.ASCII.GetBytes(header), length = new byte[version == 1 ? 2 : 4];
        length[0] = (byte)text.Length;
        return [0x93, .. "NUMPY"u8, version, 0, .. length, .. text, .. MemoryMarshal.AsBytes(values.AsSpan())];
    }
}
