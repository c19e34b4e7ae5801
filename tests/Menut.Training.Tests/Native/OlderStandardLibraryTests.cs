using System.Text;
using Menut.Training.Native;

namespace Menut.Training.Tests.Native;

public sealed class OlderStandardLibraryTests
{
    private static string Shim => Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so");

    [Fact]
    public void TorchSharps_native_part_is_changed_in_two_bytes_and_no_more()
    {
        byte[] original = File.ReadAllBytes(Shim), changed = File.ReadAllBytes(Shim);
        Assert.True(OlderStandardLibrary.Admit(changed));
        int[] places = [.. Enumerable.Range(0, original.Length).Where(i => original[i] != changed[i])];
        Assert.Equal(2, places.Length);
        // One symbol goes from global to weak, one version gets the weak flag.
        Assert.Contains(places, place => original[place] >> 4 == 1 && changed[place] >> 4 == 2);
        Assert.Contains(places, place => original[place] == 0 && changed[place] == 2);
    }

    [Fact]
    public void A_library_that_does_not_need_the_version_is_left_alone()
    {
        byte[] changed = File.ReadAllBytes(Shim);
        Rename(changed, "GLIBCXX_3.4.32", "GLIBCXX_3.4.11");
        byte[] before = [.. changed];
        Assert.False(OlderStandardLibrary.Admit(changed));
        Assert.Equal(before, changed);
    }

    [Fact]
    public void A_library_that_needs_more_of_the_version_is_refused()
    {
        byte[] changed = File.ReadAllBytes(Shim);
        Rename(changed, "_ZSt21ios_base_library_initv", "_ZSt21something_else_initvvv");
        Assert.Contains("something_else", Assert.Throws<InvalidDataException>(() => OlderStandardLibrary.Admit(changed)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ, a library of another system, with enough bytes to hold the header of this one.")]
    public void What_is_no_ELF_library_is_refused(string content) =>
        Assert.Throws<InvalidDataException>(() => OlderStandardLibrary.Admit(Encoding.ASCII.GetBytes(content)));

    private static void Rename(byte[] library, string from, string to)
    {
        int at = library.AsSpan().IndexOf(Encoding.ASCII.GetBytes(from + '\0'));
        Assert.True(at > 0);
        Encoding.ASCII.GetBytes(to).CopyTo(library, at);
    }
}
