using System.Security.Cryptography;
using Menut.Images;
using Menut.Networks;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation;

public sealed class DistillationTaskTests : IDisposable
{
    private readonly DisposeScope _scope;
    private readonly Network _network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Resolution = 32, Classes = 5, Width = 0.25 });
    private readonly TrainingBatch _batch;

    public DistillationTaskTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(5);
        _batch = new(randn(8, 3, 32, 32).ChannelsLast(), randint(5, [8], dtype: ScalarType.Int64), 8);
    }

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void H7_temperature_leaves_the_hard_term_alone()
    {
        using var student = NetworkModule.Create(_network, 1);
        using var teacher = new NetworkTeacher(Model("mobilenet_v1"), Preprocessing.ImageNet(32));
        student.eval();
        float Hard(double temperature) =>
            new DistillationTask(student, teacher, new DistillationOptions { Temperature = temperature }).Loss(_batch).Parts["hard"].item<float>();
        Assert.Equal(Hard(1), Hard(20));
    }

    [Fact]
    public void H8_without_the_soft_term_it_is_plain_training_bit_for_bit()
    {
        using var teacher = new NetworkTeacher(Model("mobilenet_v1"), Preprocessing.ImageNet(32));
        byte[] Trained(Func<NetworkModule, ITrainingTask> task)
        {
            using var student = NetworkModule.Create(_network, 1);
            student.train();
            manual_seed(9);
            task(student).Loss(_batch).Loss.backward();
            return student.Weight("stem.conv.weight").grad!.ToStored().Bytes.ToArray();
        }

        Assert.Equal(
            Trained(student => new ClassificationTask(student)),
            Trained(student => new DistillationTask(student, teacher, new DistillationOptions { Alpha = 0 })));
    }

    [Fact]
    public void H9_the_teacher_stays_as_it_is()
    {
        var model = Model("efficientnet_b0");
        using var teacher = new NetworkTeacher(model, Preprocessing.ImageNet(32));
        using var student = NetworkModule.Create(_network, 1);
        student.train();
        string before = Hash(teacher.Module);
        var first = teacher.Logits(_batch);
        var task = new DistillationTask(student, teacher, new DistillationOptions());
        for (int i = 0; i < 3; i++)
            task.Loss(_batch).Loss.backward();
        var second = teacher.Logits(_batch);
        Assert.False(second.requires_grad);
        Assert.Equal(first.ToStored().Bytes.ToArray(), second.ToStored().Bytes.ToArray());
        Assert.Equal(before, Hash(teacher.Module));
    }

    [Fact]
    public void H11_a_batch_without_labels_has_the_soft_term_only()
    {
        using var student = NetworkModule.Create(_network, 1);
        using var teacher = new NetworkTeacher(Model("mobilenet_v1"), Preprocessing.ImageNet(32));
        student.eval();
        var unlabelled = _batch with { Labels = full_like(_batch.Labels, -1), Labelled = 0 };
        float without = new DistillationTask(student, teacher, new DistillationOptions { Alpha = 0.5 }).Loss(unlabelled).Loss.item<float>();
        float softOnly = new DistillationTask(student, teacher, new DistillationOptions { Alpha = 1 }).Loss(_batch).Loss.item<float>();
        Assert.Equal(softOnly / 2, without, 1e-6f);
    }

    [Fact]
    public void A_teacher_sees_its_own_normalisation()
    {
        var model = Model("mobilenet_v1");
        var other = model.Preprocessing with { Mean = [0.5f, 0.5f, 0.5f], StandardDeviation = [0.5f, 0.25f, 0.5f] };
        using var usual = new NetworkTeacher(model, model.Preprocessing);
        using var adapting = new NetworkTeacher(model, other);
        var raw = rand(4, 3, 32, 32);
        TrainingBatch Of(Tensor pictures) => new(pictures, zeros([4], ScalarType.Int64), 4);
        Tensor Normalised(Preprocessing p) =>
            ((raw - torch.tensor(p.Mean.ToArray(), [1, 3, 1, 1])) / torch.tensor(p.StandardDeviation.ToArray(), [1, 3, 1, 1])).ChannelsLast();
        var difference = usual.Logits(Of(Normalised(model.Preprocessing))) - adapting.Logits(Of(Normalised(other)));
        Assert.True(difference.abs().max().item<float>() < 1e-4);
    }

    [Fact]
    public void A_teacher_sees_its_own_resolution()
    {
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Resolution = 64, Classes = 5, Width = 0.25 });
        using var teacher = new NetworkTeacher(new Model(network, Initialization.Of(network, 2), ["a", "b", "c", "d", "e"], Preprocessing.ImageNet(64)), Preprocessing.ImageNet(32));
        Assert.Equal([8, 5], teacher.Logits(_batch).shape);
    }

    /// <summary>Of all weights, batch norm's running statistics among them.</summary>
    private static string Hash(NetworkModule module) =>
        Convert.ToHexString(SHA256.HashData([.. module.Export().Values.SelectMany(weight => weight.Bytes.ToArray())]));

    private static Model Model(string name)
    {
        var network = KnownNetworks.Create(name, new NetworkOptions { Resolution = 32, Classes = 5 });
        return new(network, Initialization.Of(network, 2), ["a", "b", "c", "d", "e"], Preprocessing.ImageNet(32));
    }
}
