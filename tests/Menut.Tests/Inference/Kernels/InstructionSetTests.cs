using System.Diagnostics;
using System.Runtime.Intrinsics.X86;
using System.Text.RegularExpressions;
using Menut.Inference.Kernels;

namespace Menut.Tests.Inference.Kernels;

/// <summary>Which set is picked, and every set that a lesser processor would run, in child processes whose runtime has the greater ones switched off.</summary>
public sealed partial class InstructionSetTests
{
    private static readonly Type[] KernelTests =
        [typeof(InstructionSetTests), typeof(ConvolutionTests), typeof(RowsTests), typeof(DepthwiseTests), typeof(VectorTests), typeof(ActivationTests)];

    [Fact]
    public void The_sets_are_those_of_the_processor()
    {
        string[] sets = [.. KernelSets.Supported.Select(set => set.Name)];
        if (Environment.GetEnvironmentVariable(LesserProcessor.ExpectedSets) is { } expected)
            Assert.Equal(expected, string.Join(' ', sets));
        Assert.Equal("plain", sets[^1]);
        Assert.Equal(sets[0], KernelSets.Choose(null).Name);
        Assert.All(sets, name => Assert.Equal(name, KernelSets.Choose(name).Name));
    }

    [Fact]
    public void A_name_that_is_no_set_is_wrong_usage()
    {
        var error = Assert.Throws<MenutException>(() => KernelSets.Choose("sse\n9"));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.Equal("MENUT_ISA names 'sse 9', which is no kernel set; there are avx512, avx2, neon, plain.", error.Message);
    }

    [Fact]
    public void A_set_that_the_processor_lacks_is_wrong_usage()
    {
        string lacking = new[] { "avx512", "avx2", "neon" }.First(name => KernelSets.Supported.All(set => set.Name != name));
        var error = Assert.Throws<MenutException>(() => KernelSets.Choose(lacking));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.StartsWith($"MENUT_ISA names '{lacking}', which this processor or runtime lacks; it has ", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Switches => new()
    {
        { "DOTNET_EnableAVX512=0", "avx2 plain" },
        { "DOTNET_EnableAVX2=0", "plain" },
        { "DOTNET_EnableHWIntrinsic=0", "plain" },
    };

    [Theory]
    [MemberData(nameof(Switches))]
    public async Task The_kernels_of_lesser_processors_are_right(string setting, string expected)
    {
        Assert.SkipWhen(LesserProcessor.IsChild, "This is the child.");
        Assert.SkipUnless(X86Base.X64.IsSupported, "The switches are those of x64.");
        Assert.SkipUnless(expected.Split(' ').All(name => KernelSets.Supported.Any(set => set.Name == name)), "This processor is a lesser one itself.");

        // The plain set needs not be tested in full again: only that nothing asks for what is off.
        var (exitCode, output) = await LesserProcessor.Test(expected == "plain" ? KernelTests[..3] : KernelTests, setting, $"{LesserProcessor.ExpectedSets}={expected}");

        Assert.True(exitCode == 0, output);
        Assert.True(int.Parse(Total().Match(output).Groups[1].ValueSpan) >= 15, output);
    }

    [Fact]
    public async Task MENUT_ISA_forces_a_set()
    {
        if (Environment.GetEnvironmentVariable(KernelSets.Variable) is { } forced)
        {
            Assert.Equal(forced, KernelSet.Best.Name);
            return;
        }

        Assert.SkipWhen(LesserProcessor.IsChild, "This is a child.");
        foreach (var set in KernelSets.Supported)
        {
            var (exitCode, output) = await LesserProcessor.Test(
                [typeof(InstructionSetTests)], $"{KernelSets.Variable}={set.Name}", $"{LesserProcessor.ExpectedSets}={string.Join(' ', KernelSets.Supported)}");
            Assert.True(exitCode == 0, output);
        }
    }

    /// <summary>A loop that keeps a sum on the stack loses more than half of its speed, and nothing else tells: so the JIT's own listing is read.</summary>
    [Fact]
    public async Task The_loops_keep_their_sums_in_registers()
    {
        Assert.SkipWhen(LesserProcessor.IsChild, "This is a child.");
        Assert.SkipUnless(KernelSets.Supported.Any(set => set.Name == "avx512"), "The listing is read for AVX-512 and AVX2.");
        string listing = Path.Combine(AppContext.BaseDirectory, $"kernels-{Environment.ProcessId}.asm");
        try
        {
            var (exitCode, output) = await LesserProcessor.Test(
                [typeof(ConvolutionTests), typeof(DepthwiseTests), typeof(VectorTests)], // one after the other, or their listings mix
                $"DOTNET_JitDisasm=Rows*x16 Rows*x32 Map*Stride*x* Map*Stride*Wide Panels?", $"DOTNET_JitStdOutFile={listing}", $"{LesserProcessor.ExpectedSets}={string.Join(' ', KernelSets.Supported)}");
            Assert.True(exitCode == 0, output);

            string[] methods = [.. (await File.ReadAllTextAsync(listing)).Split("; Assembly listing for method ").Where(text => ListedMethod().IsMatch(text))];
            Assert.Equal(28 + 6 + (6 * (9 + 8)) + 8, methods.Length);
            // Between tiles of a depthwise map a count may lie there: that is a load a tile.
            Assert.All(methods, method => Assert.DoesNotContain(Loops(method), line => OnTheStack().IsMatch(line) && (!method.Contains("Depthwise:Map") || line.Contains("mm"))));
        }
        finally
        {
            File.Delete(listing);
        }
    }

    [Fact]
    public async Task What_the_generator_writes_is_what_lies_here()
    {
        Assert.SkipWhen(LesserProcessor.IsChild, "This is a child.");
        string? root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Menut.slnx")))
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("No Menut.slnx above the tests.");

        var (exitCode, output) = await LesserProcessor.Run(new ProcessStartInfo("dotnet", ["run", "eng/kernels.cs", "--", "--check"]) { WorkingDirectory = root });

        Assert.True(exitCode == 0, output);
        Assert.Contains("9 files are current.", output, StringComparison.Ordinal);
    }

    /// <summary>From the first multiply-add to the last. The epilogue of the largest tile may keep a constant on the stack: there it costs nothing.</summary>
    private static string[] Loops(string method)
    {
        string[] lines = method.Split('\n');
        int first = Array.FindIndex(lines, line => line.Contains("vfmadd", StringComparison.Ordinal)), last = Array.FindLastIndex(lines, line => line.Contains("vfmadd", StringComparison.Ordinal));
        Assert.InRange(first, 0, last);
        return lines[first..last];
    }

    [GeneratedRegex(@"Total: (\d+)")]
    private static partial Regex Total();

    [GeneratedRegex(@"^\S*(Avx512|Avx2)(Convolution|Depthwise|Vector):(Rows|Map|Panels)")]
    private static partial Regex ListedMethod();

    [GeneratedRegex(@"\[r[sb]p")]
    private static partial Regex OnTheStack();
}
