using Menut.Fuzz.Files;
using Menut.Fuzz.Mutations;
using Menut.Weights;

namespace Menut.Fuzz.Targets;

/// <summary>Safetensors, by both readers: the one for files that people bring, and the one for Menut's own.</summary>
internal sealed class SafetensorsTarget : IFuzzTarget
{
    private static readonly (string Header, int Bytes)[] Seeds =
    [
        ("""{"__metadata__":{"format":"pt"},"a.weight":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},"a.bias":{"dtype":"F16","shape":[4],"data_offsets":[24,32]}}""", 32),
        ("""{"x":{"dtype":"BF16","shape":[3,1],"data_offsets":[0,6]},"empty":{"dtype":"F32","shape":[0,3],"data_offsets":[6,6]},"n":{"dtype":"I64","shape":[],"data_offsets":[6,14]}}  """, 14),
        ("""{"module.f8":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,4]},"module.d":{"dtype":"F64","shape":[1,2],"data_offsets":[4,20]}}""", 20),
        ("{}", 0),
    ];

    private static readonly string[] Words =
        ["F64", "F32", "F16", "BF16", "I64", "I32", "U8", "BOOL", "F8_E5M2", "f32", "0", "dtype", "shape", "data_offsets", "__metadata__", "a.weight", "module.", "\\ud800", ""];

    private static readonly byte[][] Files = [.. Seeds.Select(seed => SafetensorsBytes.Of(seed.Header, new byte[seed.Bytes]))];

    public string Name => "safetensors";

    public byte[] Next(Random random)
    {
        if (random.Next(3) == 0)
            return ByteMutations.Apply(random, Interesting.Of(random, Files), Files);
        var (header, bytes) = Interesting.Of(random, Seeds);
        byte[] data = new byte[random.Next(8) == 0 ? random.Next(64) : bytes];
        random.NextBytes(data);
        return SafetensorsBytes.Of(TextMutations.Apply(random, header, Words), data, random.Next(20) == 0 ? Interesting.Number(random) : null);
    }

    public void Read(string path)
    {
        try
        {
            SafetensorsFile.Read(path);
        }
        catch (MenutException)
        {
            // Refused by this one; the other may see it in another way, and has the last word.
        }

        ForeignReading.Whole(path);
    }
}
