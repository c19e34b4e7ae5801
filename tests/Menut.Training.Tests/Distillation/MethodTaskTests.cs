using Menut.Images;
using Menut.Networks;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Distillation.Methods;
using Menut.Training.Distillation.Schedules;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Tests.Distillation;

/// <summary>Every method as a task: student and teacher of different families.</summary>
public sealed class MethodTaskTests : IDisposable
{
    private readonly DisposeScope _scope;
    private readonly Network _network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Resolution = 64, Classes = 5, Width = 0.25 });
    private readonly NetworkTeacher _teacher;
    private readonly NetworkModule _student;
    private readonly TrainingBatch _batch;

    public MethodTaskTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(5);
        _batch = new(randn(6, 3, 64, 64).ChannelsLast(), randint(5, [6], dtype: ScalarType.Int64), 6) { Position = new(5, 10) };
        var network = KnownNetworks.Create("mobilenet_v2", new NetworkOptions { Resolution = 64, Classes = 5 });
        _teacher = new(new Model(network, Initialization.Of(network, 2), ["a", "b", "c", "d", "e"], Preprocessing.ImageNet(64)), Preprocessing.ImageNet(64));
        _student = NetworkModule.Create(_network, 1);
        _student.train();
    }

    public static TheoryData<string> Methods => [.. DistillationMethods.All.Select(method => method.Name)];

    public void Dispose()
    {
        _student.Dispose();
        _teacher.Dispose();
        _scope.Dispose();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Its_loss_is_the_weighted_sum_of_its_parts_and_reaches_the_student(string method)
    {
        var options = new DistillationOptions { Method = method }.Resolved(_network, _teacher.Network);
        using var task = new DistillationTask(_student, _teacher, options);
        var loss = task.Loss(_batch);
        double[] weights = [.. options.Kind().Terms.Select(term => options.Weight(term.Weight)!.To), .. options.Matches.Select(match => match.Weight!.To)];
        double expected = options.HardWeightAt(_batch.Position) * loss.Parts["hard"].item<float>()
            + loss.Parts.Where(part => part.Key != "hard").Zip(weights).Sum(pair => pair.First.Value.item<float>() * pair.Second);
        Assert.Equal(weights.Length + 1, loss.Parts.Count);
        Assert.Equal(expected, loss.Loss.item<float>(), 1e-4 * Math.Abs(expected));

        loss.Loss.backward();
        var first = _network.Nodes.First(node => node.Operation is Convolution).Name;
        Assert.True(_student.Weight($"{first}.weight").grad!.abs().max().item<float>() > 0);
        Assert.True(_student.Weight($"{first}.weight").grad!.isfinite().all().item<bool>());
    }

    [Theory]
    [InlineData("fitnet")]
    [InlineData("attention")]
    [InlineData("dkd")]
    public void The_student_computes_once_a_step(string method)
    {
        using var plain = NetworkModule.Create(_network, 1);
        plain.train();
        manual_seed(3);
        new ClassificationTask(plain).Loss(_batch);
        manual_seed(3);
        using var task = new DistillationTask(_student, _teacher, new() { Method = method });
        task.Loss(_batch);
        foreach (var statistic in _student.Specifications.Where(weight => !weight.IsTrained))
            Assert.Equal(plain.Weight(statistic.Name).ToStored().Bytes.ToArray(), _student.Weight(statistic.Name).ToStored().Bytes.ToArray());
    }

    [Fact]
    public void Other_channels_get_a_convolution_that_learns_and_the_same_ones_none()
    {
        var (own, other) = (_network.Nodes.First(node => node.Operation is BatchNorm), _teacher.Network.Nodes.First(node => node.Operation is BatchNorm));
        using var task = new DistillationTask(_student, _teacher, new() { Matches = [new(own.Name, other.Name, "fitnet"), new(own.Name, other.Name, "pkt")] });
        var projection = Assert.Single(task.Parameters);
        Assert.Equal([other.Output.Channels, own.Output.Channels], projection.Parameter.shape);
        task.Loss(_batch).Loss.backward();
        Assert.True(projection.Parameter.grad!.abs().max().item<float>() > 0);

        using var itself = new NetworkTeacher(new Model(_network, Initialization.Of(_network, 2), ["a", "b", "c", "d", "e"], Preprocessing.ImageNet(64)), Preprocessing.ImageNet(64));
        using var same = new DistillationTask(_student, itself, new() { Method = "fitnet" });
        Assert.Empty(same.Parameters);
    }

    [Fact]
    public void What_its_own_teacher_matches_is_nothing()
    {
        using var twin = new NetworkTeacher(new Model(_network, Initialization.Of(_network, 1), ["a", "b", "c", "d", "e"], Preprocessing.ImageNet(64)), Preprocessing.ImageNet(64));
        _student.eval();
        foreach (var method in DistillationMethods.All.Where(method => method.Name != "hard-labels"))
        {
            using var task = new DistillationTask(_student, twin, new() { Method = method.Name });
            Assert.All(task.Loss(_batch).Parts.Where(part => part.Key != "hard"), part => Assert.True(Math.Abs(part.Value.item<float>()) < 1e-5, $"{method.Name}: {part}"));
        }
    }

    [Fact]
    public void Weights_and_temperature_follow_their_schedules()
    {
        using var task = new DistillationTask(_student, _teacher, new() { Alpha = Schedule.Parse("linear(0, 1)", ""), Temperature = Schedule.Parse("linear(1, 3)", "") });
        _student.eval();
        var middle = task.Loss(_batch);
        using var constant = new DistillationTask(_student, _teacher, new() { Alpha = 0.5, Temperature = 2 });
        Assert.Equal(constant.Loss(_batch).Loss.item<float>(), middle.Loss.item<float>(), 1e-6f);
        var start = task.Loss(_batch with { Position = new(0, 10) });
        Assert.Equal(start.Parts["hard"].item<float>(), start.Loss.item<float>());
    }

    [Fact]
    public void Labels_that_mixup_mixed_are_both_true()
    {
        _student.eval();
        using var task = new DistillationTask(_student, _teacher, new() { Method = "dkd" });
        var partners = _batch.Labels.roll(1);
        float Part(TrainingBatch batch) => task.Loss(batch).Parts["non_target"].item<float>();
        float mixed = Part(_batch with { Partners = partners, Share = 0.3 });
        Assert.Equal(0.3f * Part(_batch) + 0.7f * Part(_batch with { Labels = partners }), mixed, 1e-4f);
    }

    [Fact]
    public void Two_teachers_are_the_mean_of_their_distributions_at_the_temperature()
    {
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Resolution = 64, Classes = 5 });
        using var other = new NetworkTeacher(new Model(network, Initialization.Of(network, 7), ["a", "b", "c", "d", "e"], Preprocessing.ImageNet(64)), Preprocessing.ImageNet(64));
        var options = new DistillationOptions { Temperature = Schedule.Parse("linear(1, 3)", "") };
        var both = new TeacherEnsemble([_teacher, other], options.TemperatureAt, options.Mean).Logits(_batch);
        var expected = (nn.functional.softmax(_teacher.Logits(_batch) / 2, -1) + nn.functional.softmax(other.Logits(_batch) / 2, -1)) / 2;
        Assert.True((nn.functional.softmax(both / 2, -1) - expected).abs().max().item<float>() < 1e-6);
    }

    [Fact]
    public void Layers_of_several_teachers_are_refused() => Assert.Contains(
        "one teacher",
        Assert.Throws<MenutException>(() => new DistillationTask(_student, new TeacherEnsemble([_teacher, _teacher], _ => 1, TeacherMean.Arithmetic), new() { Method = "pkt" })).Message,
        StringComparison.Ordinal);
}
