using System.Globalization;
using System.Runtime.Intrinsics.X86;
using Menut.Costs;
using Menut.Fixtures;
using Menut.Inference;
using Menut.Inference.Kernels;
using Menut.Tests.Inference.Kernels;
using Menut.Weights;
using Menut.Weights.Import;

namespace Menut.Tests.Inference.Engine;

/// <summary>
/// Whole networks with the weights of the fixtures: the engine's logits are those of torchvision and timm, with every set of kernels; for the lesser ones in
/// child processes whose runtime has the greater instructions switched off.
/// </summary>
public sealed class PublishedNetworksTests
{
    /// <summary>Multiply-adds of what the plain loops run: the larger networks would take them seconds each.</summary>
    private const long MostPlainWork = 420_000_000;

    private static readonly NetworkFixture[] Fixtures = [.. NetworkFixture.Names.Select(NetworkFixture.Load)];

    [Fact]
    public void The_engine_answers_what_the_libraries_answer()
    {
        var set = KernelSet.Best;
        List<string> report = [LesserProcessor.Instructions];
        int ran = 0;
        foreach (var fixture in Fixtures)
        {
            if (Run(fixture, set) is not { } difference)
                continue;
            report.Add(string.Create(CultureInfo.InvariantCulture, $"{set.Name} {fixture.Source} {difference:g2}"));
            ran++;
        }

        Assert.InRange(ran, set.Name == "plain" ? 9 : Fixtures.Length, Fixtures.Length);
        if (Environment.GetEnvironmentVariable(LesserProcessor.ReportFile) is { } file)
            File.WriteAllLines(file, report);
    }

    public static TheoryData<string, string> Switches => new()
    {
        { "DOTNET_EnableAVX512=0", "avx2 plain" },
        { "DOTNET_EnableAVX2=0", "plain" },
    };

    [Theory]
    [MemberData(nameof(Switches))]
    public async Task So_it_does_on_lesser_processors(string setting, string expected)
    {
        Assert.SkipWhen(LesserProcessor.IsChild, "This is the child.");
        Assert.SkipUnless(X86Base.X64.IsSupported, "The switches are those of x64.");
        Assert.SkipUnless(expected.Split(' ').All(name => KernelSets.Supported.Any(set => set.Name == name)), "This processor is a lesser one itself.");
        string report = Path.Combine(AppContext.BaseDirectory, $"published-{Guid.NewGuid():N}.txt");
        try
        {
            var (exitCode, output) = await LesserProcessor.Test(
                [typeof(PublishedNetworksTests)], setting, $"{LesserProcessor.ExpectedSets}={expected}", $"{LesserProcessor.ReportFile}={report}");

            Assert.True(exitCode == 0, output);
            string[] lines = await File.ReadAllLinesAsync(report);
            bool avx2 = expected.StartsWith("avx2", StringComparison.Ordinal);
            Assert.Equal($"Vector512 False, Avx512F False, Avx2 {avx2}, Fma {avx2}", lines[0]);
            Assert.All(lines[1..], line => Assert.StartsWith(avx2 ? "avx2 " : "plain ", line, StringComparison.Ordinal));
            Assert.True(lines.Length > (avx2 ? Fixtures.Length : 9), output);
            TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', lines));
        }
        finally
        {
            File.Delete(report);
        }
    }

    /// <summary>The 128-bit kernels in this processor's spelling of their instructions.</summary>
    [Fact]
    public void So_do_the_kernels_of_128_bits()
    {
        Assert.SkipWhen(LesserProcessor.IsChild, "Without fused multiply-adds they take minutes.");
        var set = Array.Find(TestedSets.All, set => set.Name == "neon");
        Assert.SkipWhen(set is null, "They can't run here.");
        foreach (var fixture in Fixtures.Where(fixture => fixture.Source is "torchvision/mobilenet_v2" or "timm/tf_efficientnet_b0" or "timm/mobilenetv3_large_100" or "timm/mobilenetv4_conv_small"))
            Assert.NotNull(Run(fixture, set));
    }

    /// <summary>The largest difference of a logit; null for a network that is too large for the set.</summary>
    private static double? Run(NetworkFixture fixture, KernelSet set)
    {
        var plan = WeightImport.Plan(fixture.Weights(), $"{fixture.Source}.pth", new ImportOptions
        {
            Source = fixture.Source, Resolution = fixture.Resolution, AuxiliaryHead = fixture.Source == "torchvision/inception_v3",
        });
        if (set.Name == "plain" && NetworkCost.Of(plan.Network).MultiplyAdds > MostPlainWork)
            return null;
        using var engine = new MenutEngine(plan.Load(), new EngineOptions { Threads = 1 }, set);
        engine.FillMemory(float.NaN);
        float[] logits = engine.Logits(fixture.Input(), 1);
        Assert.Equal(fixture.Logits.Length, logits.Length);
        double largest = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            double difference = Math.Abs(logits[i] - fixture.Logits[i]);
            Assert.True(difference <= 1e-4 + 1e-4 * Math.Abs(fixture.Logits[i]), $"{fixture.Source}, {set.Name}, logit {i}: {logits[i]}, theirs {fixture.Logits[i]}");
            largest = Math.Max(largest, difference);
        }

        return largest;
    }
}
