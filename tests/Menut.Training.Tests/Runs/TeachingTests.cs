using System.Collections.Immutable;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Cache;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Training.Tests.Runs;

/// <summary>Whole trainings with teachers of every kind, with a cache of their answers, stopped and resumed.</summary>
public sealed class TeachingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-teaching-");
    private readonly PictureDataSet _data;
    private readonly List<string> _messages = [];

    public TeachingTests()
    {
        Shapes.Write(Of("data"), picturesPerClass: 20);
        _data = ImageFolder.Open(Of("data"), seed: 1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_cache_that_is_empty_full_or_torn_makes_no_difference_to_any_byte()
    {
        byte[] cold = Weights(Run(Cached("cold", "cache")));
        string file = Assert.Single(Directory.GetFiles(Of("cache"), "*.answers"));
        long length = new FileInfo(file).Length;
        Assert.True(length > 1000);
        Assert.Equal(cold, Weights(Run(Cached("warm", "cache"))));
        Assert.Equal(length, new FileInfo(file).Length);

        using (var stream = File.OpenWrite(file))
            stream.SetLength(length * 2 / 3);
        Assert.Equal(cold, Weights(Run(Cached("torn", "cache"))));
        Assert.Equal(cold, Weights(Run(Cached("elsewhere", "another-cache"))));
        Assert.NotEqual(cold, Weights(Run(Taught("without"))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Stopped_and_resumed_with_a_cache_it_ends_with_the_same_weights(bool cacheSurvives)
    {
        byte[] straight = Weights(Run(Cached("straight", "cache-1")));
        Stop(Cached("stopped", "cache-2"), afterSteps: 5);
        if (!cacheSurvives)
            Directory.Delete(Of("cache-2"), recursive: true);
        Assert.Equal(straight, Weights(Run(Cached("stopped", "cache-2") with { Resume = true })));
        var error = Assert.Throws<MenutException>(() => Run(Cached("stopped", "cache-2") with { Resume = true, Cache = null }));
        Assert.Contains("cached true, not false", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_student_taught_by_its_own_average_resumes_to_the_same_weights()
    {
        TrainingPlan Plan(string output) => Taught(output) with { Teachers = [], AverageTeacherDecay = 0.9, Distillation = new() { Alpha = 0.5 } };
        byte[] straight = Weights(Run(Plan("straight")));
        Stop(Plan("stopped"), afterSteps: 5);
        var resumed = Run(Plan("stopped") with { Resume = true });
        Assert.Equal(straight, Weights(resumed));
        Assert.Equal("distill", new RunFolder(resumed.Run).ReadManifest().Kind);
        Assert.Null(resumed.Agreement);
        Run(Plan("uncached") with { Cache = new AnswerCache(Of("cache")) });
        Assert.Contains("The student's average changes with every step: the cache is not used.", _messages);
        Assert.NotEqual(straight, Weights(Run(Plan("quicker") with { AverageTeacherDecay = 0.2 })));
    }

    [Fact]
    public void Answers_of_another_teacher_under_this_ones_name_are_refused()
    {
        Run(Cached("first", "cache"));
        string file = Directory.GetFiles(Of("cache"), "*.answers").Single();
        var other = Cached("other", "cache-2") with { Teachers = [("other", Teacher(seed: 9))] };
        Run(other);
        string others = Directory.GetFiles(Of("cache-2"), "*.answers").Single();
        Assert.NotEqual(Path.GetFileName(file), Path.GetFileName(others));
        File.Copy(others, file, overwrite: true);
        Assert.Contains("answers of another teacher", Assert.Throws<MenutException>(() => Run(Cached("second", "cache"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_the_teacher_does_not_give_are_refused_before_a_step_is_taken()
    {
        Run(Cached("first", "cache"));
        string file = Directory.GetFiles(Of("cache"), "*.answers").Single();
        Forge(file);
        var error = Assert.Throws<MenutException>(() => Run(Cached("second", "cache")));
        Assert.Contains("holds answers that teacher does not give", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Of("second"), "state.safetensors")));
    }

    [Fact]
    public void Flips_alone_are_asked_for_twice_a_picture_whatever_the_number_of_epochs()
    {
        Run(Cached("flips", "cache") with { Augmentation = new Augmentation { FlipProbability = 0.5 }, Recipe = Recipe with { Epochs = 12 } });
        var file = new FileInfo(Directory.GetFiles(Of("cache"), "*.answers").Single());
        long answers = (file.Length - AnswerFormat.HeaderBytes) / (20 + 2 * _data.Classes.Length);
        Assert.InRange(answers, _data.Train.Count, 2 * _data.Train.Count);
        Assert.Contains(_messages, message => message.StartsWith("Cache of teacher: 0 answers in ", StringComparison.Ordinal));
    }

    [Fact]
    public void With_mixup_the_cache_is_left_alone_and_that_is_said()
    {
        Run(Cached("mixed", "cache") with { Augmentation = new Augmentation { MixupAlpha = 0.2 } });
        Assert.False(Directory.Exists(Of("cache")));
        Assert.Contains("With mixup no picture is seen twice: the cache is not used.", _messages);
    }

    [Fact]
    public void A_full_folder_stops_the_cache_and_not_the_training()
    {
        byte[] whole = Weights(Run(Cached("whole", "cache-1")));
        byte[] bounded = Weights(Run(Cached("bounded", "cache-2") with { Cache = new AnswerCache(Of("cache-2"), MostBytes: 1000) }));
        Assert.Equal(whole, bounded);
        Assert.True(Directory.GetFiles(Of("cache-2"), "*.answers").Sum(file => new FileInfo(file).Length) <= 1000);
    }

    [Fact]
    public void Two_cached_teachers_and_a_third_through_an_engine_teach_together()
    {
        var model = Teacher(seed: 7);
        var foreign = new ForeignTeacher("graph.onnx", "abc", model.Classes, model.Preprocessing, () => new MenutEngine(model));
        var result = Run(Cached("three", "cache") with { Teachers = [("a", Teacher(1)), ("b", Teacher(2))], ForeignTeachers = [foreign] });
        Assert.Equal(3, result.TeacherAccuracy.Length);
        Assert.Equal(3, Directory.GetFiles(Of("cache"), "*.answers").Length);
        Assert.Equal(3, new RunFolder(result.Run).ReadManifest().Settings.Teachers.Length);
    }

    [Fact]
    public void A_teacher_that_is_named_twice_has_one_file_and_is_asked_once()
    {
        var teacher = Teacher(seed: 7);
        Run(Cached("once", "cache-1"));
        Run(Cached("twice", "cache-2") with { Teachers = [("a", teacher), ("b", teacher)] });
        Assert.Equal(
            File.ReadAllBytes(Directory.GetFiles(Of("cache-1"), "*.answers").Single()), File.ReadAllBytes(Directory.GetFiles(Of("cache-2"), "*.answers").Single()));
        Assert.DoesNotContain(_messages, message => message.StartsWith("Another process", StringComparison.Ordinal));
    }

    [Fact]
    public void A_teacher_with_its_classes_in_another_order_teaches_the_same_and_is_measured_the_same()
    {
        var model = Teacher(seed: 7);
        int[] order = [2, 0, 1];
        string[] classifier = [.. Networks.Classifier.Weights(model.Network)];
        var weights = model.Tensors.ToDictionary(pair => pair.Key, pair => classifier.Contains(pair.Key) ? Permuted(pair.Value, order) : pair.Value);
        var permuted = new Model(model.Network, weights, [.. order.Select(place => model.Classes[place])], model.Preprocessing);

        var plain = Run(Taught("plain") with { Teachers = [("t", model)] });
        var other = Run(Taught("other") with { Teachers = [("t", permuted)] });
        Assert.Equal(plain.TeacherAccuracy, other.TeacherAccuracy);
        Assert.Contains("t has the classes of data in another order: they are matched by name.", _messages);
        Assert.Equal(
            new RunFolder(plain.Run).ReadMetrics()[0].Parts["soft"], new RunFolder(other.Run).ReadMetrics()[0].Parts["soft"], 1e-4);
    }

    [Fact]
    public void Pictures_without_labels_are_learnt_from_and_those_of_the_test_are_left_out()
    {
        Shapes.Write(Of("written"), picturesPerClass: 26);
        var extra = Directory.CreateDirectory(Of("extra/deep/down"));
        for (int i = 20; i < 26; i++)
            File.Copy(Path.Combine(Of("written"), "square", $"{i:000}.png"), Path.Combine(extra.FullName, $"{i}.png"));
        File.Copy(_data.Test.NameOf(0), Of("extra/test.png"));
        File.WriteAllText(Of("extra/broken.png"), "no picture");

        var more = ExtraPictures.Add(_data, Of("extra"));
        Assert.Equal((_data.Train.Count + 6, 6), (more.Train.Count, more.Train.UnlabelledCount));
        Assert.Equal(2, more.Skipped.Length);
        Assert.Contains(more.Skipped, skipped => skipped.Reason.Contains("test picture of data too", StringComparison.Ordinal));
        Assert.NotEqual(_data.Fingerprint, more.Fingerprint);
        Assert.EndsWith("25.png", more.Train.NameOf(more.Train.Count - 1), StringComparison.Ordinal);
        Assert.Equal(more.Fingerprint, ExtraPictures.Add(_data, Of("extra")).Fingerprint);
        Assert.Equal(32, more.Train.Load(more.Train.Count - 1).Width);

        Assert.NotEqual(Weights(Run(Taught("few"))), Weights(Run(Taught("more") with { Data = more })));
        Directory.CreateDirectory(Of("nothing"));
        Assert.Contains("no picture to learn from", Assert.Throws<MenutException>(() => ExtraPictures.Add(_data, Of("nothing"))).Message, StringComparison.Ordinal);
    }

    private static Recipe Recipe => new() { Epochs = 3, BatchSize = 12, LearningRate = 0.05, WarmUpEpochs = 0.5 };

    private string Of(string name) => Path.Combine(_folder.FullName, name);

    private TrainingPlan Cached(string output, string cache) => Taught(output) with { Cache = new AnswerCache(Of(cache)) };

    private TrainingPlan Taught(string output) => new()
    {
        Network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 3, Dropout = 0.1 }),
        Data = _data,
        Preprocessing = Preprocessing.ImageNet(32) with { CropFraction = 1 },
        Recipe = Recipe,
        Augmentation = Augmentation.Small,
        Teachers = [("teacher", Teacher(seed: 7))],
        Output = Of(output),
        Threads = 1,
    };

    /// <summary>Weights at random: whether it is right plays no part here.</summary>
    private Model Teacher(long seed)
    {
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.5, Resolution = 32, Classes = 3 });
        return new(network, Initialization.Of(network, seed), _data.Classes, Preprocessing.ImageNet(32));
    }

    private TrainingResult Run(TrainingPlan plan) => Trainer.Run(plan, messages: new Immediate<string>(_messages.Add));

    private static void Stop(TrainingPlan plan, int afterSteps)
    {
        using var stop = new CancellationTokenSource();
        int steps = 0;
        var progress = new Immediate<TrainingProgress>(report =>
        {
            if (report.Finished is null && ++steps == afterSteps)
                stop.Cancel();
        });
        Assert.Throws<OperationCanceledException>(() => Trainer.Run(plan, progress, cancellationToken: stop.Token));
    }

    /// <summary>Answers turned about, with checksums that fit.</summary>
    private void Forge(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        int answer = 2 * _data.Classes.Length, size = 20 + answer;
        var format = new AnswerFormat(bytes.AsSpan(12, AnswerFormat.FingerprintBytes), answer);
        for (int at = AnswerFormat.HeaderBytes; at < bytes.Length; at += size)
        {
            var record = bytes.AsSpan(at, size);
            for (int c = 0; c < answer; c += 2)
                BitConverter.TryWriteBytes(AnswerFormat.Answer(record)[c..], (Half)(-c * 5));
            format.Seal(AnswerFormat.Key(record), record);
        }

        File.WriteAllBytes(path, bytes);
    }

    private static StoredTensor Permuted(StoredTensor tensor, int[] order)
    {
        int row = tensor.Bytes.Length / order.Length;
        return new(tensor.Type, tensor.Shape, order.SelectMany(place => tensor.Bytes.Slice(place * row, row).ToArray()).ToArray());
    }

    private static byte[] Weights(TrainingResult result)
    {
        var folder = new RunFolder(result.Run);
        return [.. Tensors(folder.LastPath), .. Tensors(folder.BestPath)];
    }

    /// <summary>Without the provenance, which says who taught.</summary>
    private static byte[] Tensors(string path) => [.. Model.Load(path).Tensors.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Bytes.ToArray())];

    /// <summary>Unlike <see cref="Progress{T}"/>, on the caller's thread.</summary>
    private sealed class Immediate<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
