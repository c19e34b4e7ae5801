using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using TorchSharp;

namespace Menut.Training.Tests.Modules;

public sealed class MultiQueryAttentionTests
{
    public MultiQueryAttentionTests() => LibTorch.Require();

    /// <summary>Queries and keys see maps of different sizes; the memory's order of dimensions is not the tensor's.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Attention_is_what_its_loop_says(bool channelsLast)
    {
        const int Batch = 2, Heads = 3;
        Shape query = new(Heads * 4, 3, 5), key = new(4, 2, 3), value = new(6, 2, 3);
        Node[] sources = [Source("query", query), Source("key", key), Source("value", value)];
        var node = new Node("attention", new MultiQueryAttention(Heads), [.. sources.Select(source => source.Name)], new(Heads * value.Channels, query.Height, query.Width));
        var layer = node.Operation.Read(LayerReader.Instance, new(node, [query, key, value], _ => throw new InvalidOperationException("attention has no weights"), OwnsInput: false));

        using var scope = torch.NewDisposeScope();
        float[][] values = [.. sources.Select((source, i) => Draw(Batch * source.Output.Elements, seed: i))];
        var inputs = sources.Zip(values, (source, data) => torch.tensor(data, [Batch, source.Output.Channels, source.Output.Height, source.Output.Width]));
        var output = layer([.. inputs.Select(input => channelsLast ? input.ChannelsLast() : input)], false);

        Assert.Equal([Batch, node.Output.Channels, node.Output.Height, node.Output.Width], output.shape);
        float[] found = output.contiguous().data<float>().ToArray();
        float[] expected = [.. Enumerable.Range(0, Batch).SelectMany(picture => Attend(Heads, (query, values[0]), (key, values[1]), (value, values[2]), picture))];
        Assert.Equal(expected.Length, found.Length);
        for (int i = 0; i < found.Length; i++)
            Assert.Equal(expected[i], found[i], 1e-5f);
    }

    /// <summary>Each head of each position: a weight a key, exp(q·k / sqrt(d)) over their sum; the values' mean under these weights.</summary>
    private static float[] Attend(int heads, (Shape Shape, float[] Data) query, (Shape Shape, float[] Data) key, (Shape Shape, float[] Data) value, int picture)
    {
        int positions = (int)query.Shape.Positions, keys = (int)key.Shape.Positions, depth = key.Shape.Channels;
        float At((Shape Shape, float[] Data) map, int channel, int position) =>
            map.Data[picture * map.Shape.Elements + channel * map.Shape.Positions + position];

        float[] result = new float[heads * value.Shape.Channels * positions];
        for (int head = 0; head < heads; head++)
        {
            for (int p = 0; p < positions; p++)
            {
                double[] weights = [.. Enumerable.Range(0, keys).Select(k =>
                    Math.Exp(Enumerable.Range(0, depth).Sum(c => (double)At(query, head * depth + c, p) * At(key, c, k)) / Math.Sqrt(depth)))];
                for (int c = 0; c < value.Shape.Channels; c++)
                    result[(head * value.Shape.Channels + c) * positions + p] = (float)(weights.Select((weight, k) => weight * At(value, c, k)).Sum() / weights.Sum());
            }
        }

        return result;
    }

    private static Node Source(string name, Shape shape) => new(name, new Input(shape), [], shape);

    private static float[] Draw(long count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, (int)count).Select(_ => random.NextSingle() * 4 - 2)];
    }
}
