using Menut.Images;
using Menut.Networks;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Specialists;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Weights;

namespace Menut.Training.Tests.Distillation.Specialists;

public sealed class SpecialistEnsembleTests
{
    private const int Batch = 3;
    private readonly float[] _pictures = [.. Enumerable.Range(0, Batch * 3 * 32 * 32).Select(i => MathF.Sin(i * 0.7f))];
    private readonly Model _generalist;

    public SpecialistEnsembleTests()
    {
        LibTorch.Require();
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 5 });
        _generalist = new(network, Initialization.Of(network, 3), [.. "abcde".Select(letter => $"{letter}")], Preprocessing.ImageNet(32));
    }

    [Fact]
    public void Alone_the_generalist_keeps_its_distribution()
    {
        using var ensemble = SpecialistEnsemble.Open(_generalist, [], threads: 1);
        using var engine = new TorchEngine(_generalist);
        float[] expected = Softmax(engine.Logits(_pictures, Batch)), found = [.. ensemble.Logits(_pictures, Batch).Select(MathF.Exp)];
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }

    [Fact]
    public void A_specialist_is_heard_and_the_others_share_its_dustbin()
    {
        var sure = PriorMatching.Corrected(Specialist.Start(_generalist, [1, 3]), [20, 0, 0]);
        using var ensemble = SpecialistEnsemble.Open(_generalist, [new Specialist(sure, [1, 3])], threads: 1, top: 5);
        float[] together = [.. ensemble.Logits(_pictures, Batch).Select(MathF.Exp)];
        using var engine = new TorchEngine(_generalist);
        float[] alone = Softmax(engine.Logits(_pictures, Batch));
        for (int picture = 0; picture < Batch; picture++)
        {
            float own = together[picture * 5 + 1];
            Assert.Equal((alone[picture * 5 + 1] + 1) / 2, own, 1e-4);
            Assert.Equal(alone[picture * 5] / alone[picture * 5 + 2], together[picture * 5] / together[picture * 5 + 2], 1e-3);
        }
    }

    [Fact]
    public void As_a_teacher_it_is_told_apart_by_everybodys_weights()
    {
        var start = Specialist.Start(_generalist, [1, 3]);
        string Hash(params double[] offsets) => SpecialistEnsemble.Teacher("all", _generalist, [new(PriorMatching.Corrected(start, offsets), [1, 3])], 1).Sha256;
        Assert.Equal(Hash(0, 0, 1), Hash(0, 0, 1));
        Assert.NotEqual(Hash(0, 0, 1), Hash(0, 0, 2));
    }

    private static float[] Softmax(float[] logits) => [.. logits.Chunk(5).SelectMany(row => Menut.Evaluation.Softmax.Of(row))];
}
