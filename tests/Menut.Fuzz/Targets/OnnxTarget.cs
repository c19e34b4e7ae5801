using Menut.Fuzz.Files;
using Menut.Fuzz.Mutations;
using Menut.Onnx;
using Menut.Onnx.Format;

namespace Menut.Fuzz.Targets;

/// <summary>ONNX files, broken as protobuf and as graphs. What still reads is written again, in every way that there is.</summary>
internal sealed class OnnxTarget : IFuzzTarget
{
    public string Name => "onnx";

    public byte[] Next(Random random)
    {
        byte[] seed = Interesting.Of(random, OnnxGraphs.All);
        if (random.Next(4) == 0)
            return ByteMutations.Apply(random, seed, OnnxGraphs.All);
        var model = OnnxGraphs.Parse(seed);
        OnnxMutations.Apply(random, model);
        using var stream = new MemoryStream();
        OnnxSerializer.Write(model).CopyTo(stream);
        return random.Next(8) == 0 ? ByteMutations.Apply(random, stream.ToArray(), OnnxGraphs.All) : stream.ToArray();
    }

    public void Read(string path)
    {
        var model = OnnxFile.Read(path).Model;
        string again = $"{path}.again";
        OnnxFile.Write(again, model, new OnnxWriteOptions { Fold = true, WithPreprocessing = true });
        OnnxFile.Read(again);
    }
}
