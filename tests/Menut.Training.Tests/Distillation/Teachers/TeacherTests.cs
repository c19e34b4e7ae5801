using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Tests.Distillation.Teachers;

public sealed class TeacherTests : IDisposable
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e"];
    private readonly DisposeScope _scope;
    private readonly TrainingBatch _batch;

    public TeacherTests()
    {
        LibTorch.Require();
        _scope = NewDisposeScope();
        manual_seed(5);
        _batch = new(randn(8, 3, 32, 32).ChannelsLast(), randint(5, [8], dtype: ScalarType.Int64), 8);
    }

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(32)]
    [InlineData(48)]
    [InlineData(24)]
    public void An_engine_answers_as_the_network_does_in_its_own_normalisation_and_resolution(int resolution)
    {
        var own = Preprocessing.ImageNet(resolution) with { Mean = [0.5f, 0.4f, 0.5f], StandardDeviation = [0.5f, 0.25f, 0.5f] };
        var model = Model("mobilenet_v3_small", own);
        using var network = new NetworkTeacher(model, Preprocessing.ImageNet(32));
        using var engine = new EngineTeacher(new MenutEngine(model), own, Preprocessing.ImageNet(32));
        var (expected, actual) = (network.Logits(_batch), engine.Logits(_batch));
        float scale = expected.abs().max().item<float>();
        Assert.True((expected - actual).abs().max().item<float>() < 1e-4 * scale, $"{expected.str()}\n{actual.str()}");
        Assert.False(actual.requires_grad);
    }

    [Theory]
    [InlineData(TeacherMean.Arithmetic)]
    [InlineData(TeacherMean.Geometric)]
    public void H10_copies_of_one_teacher_are_that_teacher(TeacherMean mean)
    {
        var logits = randn(8, 5) * 3;
        using var ensemble = new TeacherEnsemble([new Fixed(logits), new Fixed(logits), new Fixed(logits)], 4, mean);
        foreach (double temperature in (ReadOnlySpan<double>)[1, 4])
        {
            var (one, all) = (F.softmax(logits / temperature, -1), F.softmax(ensemble.Logits(_batch) / temperature, -1));
            Assert.True((one - all).abs().max().item<float>() < 1e-6);
        }
    }

    [Fact]
    public void Several_teachers_give_the_mean_distribution_at_the_temperature()
    {
        var (first, second) = (randn(8, 5) * 3, randn(8, 5) * 3);
        using var arithmetic = new TeacherEnsemble([new Fixed(first), new Fixed(second)], 2, TeacherMean.Arithmetic);
        using var geometric = new TeacherEnsemble([new Fixed(first), new Fixed(second)], 2, TeacherMean.Geometric);
        var mean = (F.softmax(first / 2, -1) + F.softmax(second / 2, -1)) / 2;
        Assert.True((F.softmax(arithmetic.Logits(_batch) / 2, -1) - mean).abs().max().item<float>() < 1e-6);
        Assert.True((F.softmax(geometric.Logits(_batch) / 2, -1) - F.softmax((first + second) / 4, -1)).abs().max().item<float>() < 1e-6);
    }

    [Fact]
    public void Classes_are_matched_by_name_and_a_teacher_of_more_is_restricted_and_normalised_again()
    {
        var logits = randn(8, 5);
        var match = ClassMatch.Of("t", [.. Names], "data", ["d", "a", "c"]);
        using var matched = new MatchedTeacher(new Fixed(logits), match.Places!.Value, CPU);
        var all = F.softmax(logits, -1);
        var wanted = torch.stack([all[.., 3], all[.., 0], all[.., 2]], 1);
        Assert.True((F.softmax(matched.Logits(_batch), -1) - wanted / wanted.sum(1, keepdim: true)).abs().max().item<float>() < 1e-6);
        Assert.Contains("restricted to the 3 of data", match.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_teacher_that_answers_with_no_number_is_named_with_the_picture()
    {
        var logits = randn(8, 5);
        logits[3, 1] = float.NaN;
        using var teacher = new CheckedTeacher(new Fixed(logits), "old.safetensors", index => $"photo {index}");
        var error = Assert.Throws<MenutException>(() => teacher.Logits(_batch with { Samples = [10, 11, 12, 13, 14, 15, 16, 17] }));
        Assert.Equal("The teacher old.safetensors answers photo 13 with NaN or infinity: it can't teach.", error.Message);
        logits[3, 1] = float.PositiveInfinity;
        Assert.Throws<MenutException>(() => teacher.Logits(_batch));
    }

    [Fact]
    public void The_students_average_follows_it_slowly_and_teaches_in_evaluation_mode()
    {
        using var student = NetworkModule.Create(Network("mobilenet_v1", 32), 1);
        using var teacher = new AverageTeacher(student, 0.75);
        student.eval();
        Assert.True((student.call(_batch.Pictures) - teacher.Logits(_batch)).abs().max().item<float>() < 1e-5);

        float before = student.Weight("stem.conv.weight")[0, 0, 0, 0].item<float>();
        using (no_grad())
            student.Weight("stem.conv.weight").add_(1);
        student.train();
        float Averaged() => teacher.Export()["stem.conv.weight"].ToFloats()[0];
        teacher.Update(1000);
        Assert.Equal(before + 0.25f, Averaged(), 1e-5f);
        teacher.Update(1001);
        Assert.Equal(before + 0.4375f, Averaged(), 1e-5f);
        var answer = teacher.Logits(_batch);
        using var again = new AverageTeacher(student, 0.75);
        again.Import(teacher.Export());
        Assert.Equal(answer.ToStored().Bytes.ToArray(), again.Logits(_batch).ToStored().Bytes.ToArray());
        Assert.False(answer.requires_grad);
        Assert.Equal(answer.ToStored().Bytes.ToArray(), teacher.Logits(_batch).ToStored().Bytes.ToArray());
    }

    private static Network Network(string name, int resolution) =>
        KnownNetworks.Create(name, new NetworkOptions { Resolution = resolution, Classes = 5, Width = 0.5 });

    private static Model Model(string name, Preprocessing preprocessing)
    {
        var network = Network(name, preprocessing.Resolution);
        return new(network, Initialization.Of(network, 2), [.. Names], preprocessing);
    }

    private sealed class Fixed(Tensor logits) : ITeacher
    {
        public Tensor Logits(TrainingBatch batch) => logits;

        public void Dispose()
        {
        }
    }
}
