using Menut.Fuzz.Files;
using Menut.Fuzz.Mutations;

namespace Menut.Fuzz.Targets;

/// <summary>PyTorch checkpoints, new and old: broken as bytes, as a pickle inside of a whole file, and as a zip file that lies.</summary>
internal sealed class PyTorchTarget : IFuzzTarget
{
    private static readonly Checkpoint[] Seeds = [StateDict(), TrainingCheckpoint(), Views()];
    private static readonly byte[][] Files = [.. Seeds.Select(seed => seed.ToZip()), .. Seeds.Select(seed => seed.ToLegacy())];

    public string Name => "pytorch";

    public byte[] Next(Random random)
    {
        if (random.Next(5) == 0)
            return ByteMutations.Apply(random, Interesting.Of(random, Files), Files);
        var seed = Interesting.Of(random, Seeds);
        if (random.Next(4) != 0)
            seed = seed with { Pickle = PickleMutations.Apply(random, seed.Pickle, Interesting.Of(random, Seeds).Pickle) };
        if (random.Next(3) == 0)
        {
            byte[] keys = PickleWriter.Of(seed.Storages.Select(storage => (object?)storage.Key).ToList());
            return seed.ToLegacy(random.Next(4) == 0 ? PickleMutations.Apply(random, keys, seed.Pickle) : null);
        }

        var parts = seed.Parts();
        for (int i = random.Next(2) * random.Next(3); i > 0; i--)
            Break(random, parts);
        return ZipBytes.Of(parts, wide: random.Next(4) == 0);
    }

    public void Read(string path) => ForeignReading.Whole(path);

    private static void Break(Random random, List<ZipPart> parts)
    {
        int at = random.Next(parts.Count);
        var part = parts[at];
        switch (random.Next(9))
        {
            case 0:
                parts.RemoveAt(at);
                parts.Add(part);
                break;
            case 1:
                parts.Add(part);
                break;
            case 2:
                parts[at] = part with { Content = part.Content[..random.Next(part.Content.Length + 1)] };
                break;
            case 3:
                parts[at] = part with { ClaimedSize = Interesting.Number(random) };
                break;
            case 4:
                parts[at] = part with { ClaimedPackedSize = Interesting.Number(random) };
                break;
            case 5:
                parts[at] = part with { ClaimedPlace = Interesting.Number(random) };
                break;
            case 6:
                parts[at] = part with { ClaimedMethod = random.Next(10) };
                break;
            case 7:
                parts[at] = part with { Deflated = true, Content = new byte[random.Next(1 << 16)], ClaimedSize = random.Next(2) == 0 ? Interesting.Number(random) : null };
                break;
            default:
                parts[at] = part with { Deflated = true };
                break;
        }
    }

    private static CheckpointStorage Floats(string key, int count) => new("FloatStorage", key, 4, new byte[count * 4]);

    private static Checkpoint StateDict()
    {
        CheckpointStorage[] storages = [Floats("0", 12), Floats("1", 4), new("LongStorage", "2", 8, new byte[8])];
        var dictionary = Checkpoint.Dictionary(
            ("a.weight", storages[0].Tensor(0, [4, 3, 1, 1])), ("a.bias", storages[1].Tensor(0, [4])), ("bn.num_batches_tracked", storages[2].Tensor(0, [])));
        return new(PickleWriter.Of(dictionary), storages);
    }

    private static Checkpoint TrainingCheckpoint()
    {
        CheckpointStorage[] storages = [Floats("0", 6), Floats("1", 6)];
        var options = new PickleWriter.Call(
            new("argparse", "Namespace"), [], state: new Dictionary<string, object?> { ["lr"] = 0.1, ["betas"] = new object?[] { 0.9, 0.999 }, ["data"] = "x" });
        return new(PickleWriter.Of(new Dictionary<string, object?>
        {
            ["epoch"] = 3L,
            ["args"] = options,
            ["python2"] = new PickleWriter.Call(new("collections", "OrderedDict"), [new List<object?> { new List<object?> { "a", 1L }, new object?[] { "b", 2L } }]),
            ["optimizer"] = new Dictionary<string, object?> { ["state"] = new Dictionary<string, object?>(), ["param_groups"] = new List<object?> { 1L, 2L, null } },
            ["state_dict"] = Checkpoint.Dictionary(("module.a.weight", storages[0].Tensor(0, [2, 3]))),
            ["state_dict_ema"] = Checkpoint.Dictionary(("module.a.weight", storages[1].Tensor(0, [2, 3]))),
        }), storages);
    }

    private static Checkpoint Views()
    {
        CheckpointStorage[] storages =
        [
            Floats("0", 24), new("HalfStorage", "1", 2, new byte[30]), new("BFloat16Storage", "2", 2, new byte[66]), new("DoubleStorage", "3", 8, new byte[48]),
        ];
        var parameter = new PickleWriter.Call(
            new("torch._utils", "_rebuild_parameter"), [storages[3].Tensor(0, [3, 2], [1, 3]), true, new PickleWriter.Call(new("collections", "OrderedDict"), [])]);
        return new(PickleWriter.Of(Checkpoint.Dictionary(
            ("transposed", storages[0].Tensor(0, [4, 6], [1, 4])), ("part", storages[0].Tensor(5, [2, 2], [4, 1])), ("expanded", storages[0].Tensor(3, [5, 2], [0, 1])),
            ("half", storages[1].Tensor(1, [7, 2])), ("bfloat16", storages[2].Tensor(0, [33])), ("parameter", parameter), ("empty", storages[0].Tensor(0, [0, 3])))), storages);
    }
}
