using System.Text.Json;
using Menut.Images;

namespace Menut.Fixtures;

/// <summary>Pictures as users send them, and what Pillow 9.4 made of them.</summary>
internal static class PictureFixtures
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "images");

    /// <summary>One line of <c>cases.json</c>.</summary>
    /// <param name="Input">File in <c>input/</c>.</param>
    /// <param name="Step">decode, resize or evaluation.</param>
    /// <param name="Expected">PNG in <c>expected/</c>.</param>
    /// <param name="Filter">The resize filter.</param>
    /// <param name="Size">Width and height.</param>
    /// <param name="Resolution">Of an evaluation.</param>
    /// <param name="CropPct">Crop fraction of an evaluation.</param>
    public sealed record Case(
        string Input, string Step, string Expected, string? Filter, int[]? Size, int Resolution, double CropPct)
    {
        public Interpolation Interpolation => Enum.Parse<Interpolation>(Filter!, ignoreCase: true);

        /// <summary>The input's pixels as Pillow decoded them.</summary>
        public RgbImage DecodedInput() => Expectation($"{Input}.rgb.png");
    }

    private sealed record CaseList(Case[] Cases);

    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly Case[] All =
        JsonSerializer.Deserialize<CaseList>(File.ReadAllText(Path.Combine(Folder, "cases.json")), Names)!.Cases;

    public static IEnumerable<string> ExpectationsOf(string step) => All.Where(c => c.Step == step).Select(c => c.Expected);

    public static Case CaseOf(string expected) => All.Single(c => c.Expected == expected);

    public static string InputPath(string name) => Path.Combine(Folder, "input", name);

    public static RgbImage Expectation(string name) => PngReader.Read(Path.Combine(Folder, "expected", name));

    /// <summary>The largest difference of two pictures of one size, and their mean difference, in steps of 1 of 255.</summary>
    public static (int Largest, double Mean) Difference(RgbImage expected, RgbImage actual)
    {
        Assert.Equal((expected.Width, expected.Height), (actual.Width, actual.Height));
        var differences = expected.Pixels.Zip(actual.Pixels, (a, b) => Math.Abs(a - b)).ToArray();
        return (differences.Max(), differences.Average());
    }
}
