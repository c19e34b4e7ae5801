using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Menut.Weights;

namespace Menut.Fixtures;

/// <summary>A public implementation's answer to weights that anyone can make from their names: see tests/Fixtures/README.md.</summary>
internal sealed record NetworkFixture(
    string Source, int Resolution, long Parameters, NetworkFixture.Entry[] State, NetworkFixture.Stage[] Stages, float[] Logits,
    NetworkFixture.Settings? Preprocess = null)
{
    /// <param name="Key">Their key.</param>
    /// <param name="Shape">Their shape.</param>
    internal sealed record Entry(string Key, long[] Shape);

    /// <summary>The output of a module on the way.</summary>
    internal sealed record Stage(string Module, int[] Shape, double Mean, double Std, float[] First);

    /// <summary>timm's preprocessing of the publication that the bare model name means.</summary>
    internal sealed record Settings(float[] Mean, float[] Std, [property: JsonPropertyName("crop_pct")] double CropFraction, string Interpolation);

    /// <summary>All that are there: <c>timm.efficientnet_b0</c> ...</summary>
    public static IEnumerable<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "networks"), "*.json.gz")
            .Select(file => Path.GetFileName(file)[..^".json.gz".Length]).Order(StringComparer.Ordinal),
    ];

    public static NetworkFixture Load(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "networks", name + ".json.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<NetworkFixture>(unpacked, JsonSerializerOptions.Web)!;
    }

    /// <summary>The weights under their keys, in the order of their state dict.</summary>
    public Dictionary<string, StoredTensor> Weights() => State.ToDictionary(
        entry => entry.Key, entry => StoredTensor.FromFloats([.. entry.Shape], Values(entry.Key, entry.Shape)));

    public float[] Input() => Draw("input", 3L * Resolution * Resolution, u => 2 * u - 1);

    private static float[] Values(string key, long[] shape)
    {
        long count = shape.Aggregate(1L, (a, b) => a * b);
        if (shape.Length >= 2)
        {
            double bound = Math.Sqrt(3.0 / (count / shape[0]));
            return Draw(key, count, u => (2 * u - 1) * bound);
        }

        string part = key[(key.LastIndexOf('.') + 1)..];
        return part is "weight" or "running_var" ? Draw(key, count, u => 0.5 + u) : Draw(key, count, u => (2 * u - 1) * 0.1);
    }

    private static float[] Draw(string key, long count, Func<double, double> map)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte letter in System.Text.Encoding.UTF8.GetBytes(key))
            hash = (hash ^ letter) * 0x100000001B3;
        float[] values = new float[count];
        for (int i = 0; i < values.Length; i++)
        {
            ulong z = hash + (ulong)(i + 1) * 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            values[i] = (float)map((z >> 40) / (double)(1 << 24));
        }

        return values;
    }
}
