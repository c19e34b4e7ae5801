using Menut.Images;
using Menut.Networks;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Specialists;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Tasks;
using Menut.Weights;
using static TorchSharp.torch;

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
        using var ensemble = new SpecialistEnsemble(_generalist, []);
        using var engine = new TorchEngine(_generalist);
        float[] expected = Softmax(engine.Logits(_pictures, Batch)), found = [.. ensemble.Logits(_pictures, Batch).Select(MathF.Exp)];
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }

    [Fact]
    public void As_an_engine_and_as_a_teacher_it_says_the_same_and_the_specialist_is_heard()
    {
        using var scope = NewDisposeScope();
        var sure = PriorMatching.Corrected(Specialist.Start(_generalist, [1, 3]), [20, 0, 0]);
        using var ensemble = new SpecialistEnsemble(_generalist, [new Specialist(sure, [1, 3])], top: 5);
        float[] asEngine = ensemble.Logits(_pictures, Batch);
        var batch = new TrainingBatch(tensor(_pictures, [Batch, 3, 32, 32]).ChannelsLast(), zeros(Batch, ScalarType.Int64), Batch);
        float[] asTeacher = ensemble.Logits(batch).contiguous().data<float>().ToArray();
        Assert.All(asEngine.Zip(asTeacher), pair => Assert.Equal(pair.First, pair.Second, 1e-4));

        using var engine = new TorchEngine(_generalist);
        float[] alone = Softmax(engine.Logits(_pictures, Batch));
        for (int picture = 0; picture < Batch; picture++)
            Assert.Equal((alone[picture * 5 + 1] + 1) / 2, MathF.Exp(asEngine[picture * 5 + 1]), 1e-4);
    }

    private static float[] Softmax(float[] logits) => [.. logits.Chunk(5).SelectMany(row => Menut.Evaluation.Softmax.Of(row))];
}
