using System.IO.Compression;
using System.Text.Json;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Training.Tests.Modules;

/// <summary>A public implementation's answer to weights that anyone can make from their names: see tests/Fixtures/README.md.</summary>
internal sealed record NetworkFixture(
    int Resolution, long Parameters, NetworkFixture.Entry[] State, NetworkFixture.Stage[] Stages, float[] Logits)
{
    internal sealed record Entry(string Key, long[] Shape);

    /// <summary>An output on the way: of the module of that name, its first eight values.</summary>
    internal sealed record Stage(string Module, long[] Shape, double Mean, double Std, float[] First);

    /// <summary>The conventions of that name; null for the network's own.</summary>
    public static Conventions? Conventions(string? name) => name switch
    {
        null => null,
        "pytorch" => Networks.Conventions.PyTorch,
        "tensorflow" => Networks.Conventions.TensorFlow,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    public static NetworkFixture Load(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "networks", name + ".json.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<NetworkFixture>(unpacked, JsonSerializerOptions.Web)!;
    }

    /// <summary>The weights under our names: both lists follow the computation, so they pair up one by one.</summary>
    public Dictionary<string, StoredTensor> Weights(Network network)
    {
        var ours = NetworkWeights.Of(network);
        Assert.Equal(State.Length, ours.Length);
        var weights = new Dictionary<string, StoredTensor>();
        foreach (var (entry, specification) in State.Zip(ours))
        {
            Assert.True(entry.Shape.Aggregate(1L, (a, b) => a * b) == specification.Shape.Aggregate(1L, (a, b) => a * b), $"{entry.Key} is not {specification.Name}");
            weights.Add(specification.Name, StoredTensor.FromFloats(specification.Shape, Values(entry.Key, entry.Shape)));
        }

        return weights;
    }

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
