using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Modules;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Training.Tests.Runs;

/// <summary>What cannot end well is said before anything is fetched, loaded or written.</summary>
public sealed class PlanCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-plan-");
    private readonly string _pictures;

    public PlanCheckTests()
    {
        _pictures = Path.Combine(_folder.FullName, "data");
        Shapes.Write(_pictures, picturesPerClass: 8);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(new[] { "disc", "stripes", "ring" }, "The teacher t.safetensors lacks 'square' of data, and knows 'ring' that data has not.")]
    [InlineData(new[] { "disc", "square" }, "The teacher t.safetensors lacks 'stripes' of data.")]
    [InlineData(new[] { "disc", "square", "stripes", "disc" }, "has two classes of the name 'disc'")]
    public void A_teacher_of_other_classes_is_refused(string[] classes, string reason)
    {
        var network = Network(classes.Length);
        var teacher = new Model(network, Initialization.Of(network, 1), [.. classes], Preprocessing.ImageNet(32));
        Refused(Plan() with { Teachers = [("t.safetensors", teacher)] }, Fault.Data, reason);
    }

    [Fact]
    public void A_network_of_another_resolution_or_number_of_classes_is_refused()
    {
        Refused(Plan() with { Preprocessing = Preprocessing.ImageNet(64) }, Fault.Usage, "32 pixels");
        Refused(Plan() with { Network = Network(4) }, Fault.Usage, "4 classes");
    }

    [Fact]
    public void Pictures_that_nobody_can_learn_from_are_refused()
    {
        Directory.CreateDirectory(Path.Combine(_pictures, "unlabelled"));
        File.Copy(Path.Combine(_pictures, "disc", "000.png"), Path.Combine(_pictures, "unlabelled", "a.png"));
        Refused(Plan(), Fault.Data, "no label");
        var network = Network(3);
        var teacher = new Model(network, Initialization.Of(network, 1), ["disc", "square", "stripes"], Preprocessing.ImageNet(32));
        var taught = Plan() with { Teachers = [("t", teacher)], Distillation = new DistillationOptions { Alpha = 0 } };
        Refused(taught, Fault.Usage, "--alpha 0");
    }

    [Fact]
    public void Going_on_needs_a_run_and_touches_nothing_else()
    {
        string download = Path.Combine(_folder.FullName, "film.mp4.partial");
        File.WriteAllText(download, "somebody else's");
        Refused(Plan() with { Output = _folder.FullName, Resume = true }, Fault.Usage, "no run");
        Assert.True(File.Exists(download));
    }

    [Fact]
    public void A_folder_belongs_to_one_process()
    {
        var plan = Plan();
        using var claim = new RunFolder(plan.Output).Lock();
        Assert.Contains("Another process", Assert.Throws<MenutException>(() => Trainer.Run(plan)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(new RunFolder(plan.Output).ManifestPath));
    }

    [Fact]
    public void A_run_that_cannot_begin_leaves_no_run()
    {
        var plan = Plan() with { Recipe = new Recipe { BatchSize = 5000 } };
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => Trainer.Run(plan)).Fault);
        Assert.False(File.Exists(new RunFolder(plan.Output).ManifestPath));
    }

    private static Network Network(int classes) =>
        KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = classes });

    private TrainingPlan Plan() => new()
    {
        Network = Network(3),
        Data = ImageFolder.Open(_pictures, seed: 1),
        Preprocessing = Preprocessing.ImageNet(32),
        Recipe = new Recipe { BatchSize = 4, Epochs = 1 },
        Output = Path.Combine(_folder.FullName, "run"),
        Threads = 1,
    };

    private static void Refused(TrainingPlan plan, Fault fault, string reason)
    {
        var error = Assert.Throws<MenutException>(() => PlanCheck.Validate(plan));
        Assert.Equal(fault, error.Fault);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
