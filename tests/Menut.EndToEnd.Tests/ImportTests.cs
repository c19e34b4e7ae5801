using System.Text.Json;

namespace Menut.EndToEnd.Tests;

/// <summary>Weights of other libraries in, by the command.</summary>
public sealed class ImportTests(Workshop workshop)
{
    private const string Small = "timm/mobilenetv3_small_050.lamb_in1k";

    [Fact]
    public void A_trainers_checkpoint_and_the_published_file_give_the_same_answers()
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("small.safetensors"), Small);
        Checkpoints.WritePyTorch(workshop.PathOf("small.pth"), Small, isTraining: true);
        var published = Import("small.safetensors", "--source", Small, "--output", "published.safetensors").Json;
        var trained = Import("small.pth", "--source", Small, "--output", "trained.safetensors").Json;

        Assert.Equal("published.safetensors", published.GetProperty("model").GetString());
        Assert.Equal(("mobilenet_v3_small", Small), (published.GetProperty("network").GetString(), published.GetProperty("source").GetString()));
        Assert.Equal((0, 0), (published.GetProperty("missing").GetArrayLength(), published.GetProperty("unused").GetArrayLength()));
        Assert.Equal(1_000, published.GetProperty("classes").GetInt32());
        Assert.Equal(published.GetProperty("parameters").GetInt64(), trained.GetProperty("parameters").GetInt64());

        Assert.InRange(Difference(Logits("published.safetensors"), Logits("trained.safetensors")), 0, 1e-5);
        string label = Predict("published.safetensors").Json[0].GetProperty("predictions")[0].GetProperty("label").GetString()!;
        Assert.DoesNotMatch("^class_", label);
    }

    [Fact]
    public void Conventions_are_the_sources()
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("large.safetensors"), "timm/mobilenetv3_large_100.ra_in1k");
        Import("large.safetensors", "--source", "timm/tf_mobilenetv3_large_100", "--output", "tf.safetensors").Succeeded();
        Import("large.safetensors", "--network", "mobilenet_v3_large", "--output", "plain.safetensors").Succeeded();

        Assert.Equal(0.001, Describe("tf.safetensors").GetProperty("batch_norm_epsilon").GetDouble());
        Assert.True(Difference(Logits("tf.safetensors"), Logits("plain.safetensors")) > 0.01);
    }

    [Fact]
    public void An_import_is_a_run_of_the_store_and_is_not_another_one_when_repeated()
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("kept.safetensors"), Small);
        Import("kept.safetensors", "--source", Small, "--output", "kept.model.safetensors").Succeeded();
        Import("kept.safetensors", "--source", Small, "--output", "kept.model.safetensors").Succeeded();

        var table = workshop.Run("compare", "kept.model", "mobilenet_v1", "--json").Json;
        Assert.Equal("kept.model", table.GetProperty("columns")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Every_key_that_is_missing_or_has_no_use_is_listed()
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("holes.safetensors"), Small, key => !key.StartsWith("blocks.0.", StringComparison.Ordinal));
        var outcome = Import("holes.safetensors", "--source", Small, "--output", "holes.model.safetensors");

        Assert.Equal(3, outcome.ExitCode);
        var json = JsonDocument.Parse(outcome.Output).RootElement;
        string[] missing = [.. json.GetProperty("missing").EnumerateArray().Select(key => key.GetString()!)];
        Assert.Equal(JsonValueKind.Null, json.GetProperty("model").ValueKind);
        Assert.All(missing, key => Assert.StartsWith("blocks.0.", key, StringComparison.Ordinal));
        Assert.Contains("blocks.0.0.conv_dw.weight", missing);
        Assert.Equal(missing.Length, json.GetProperty("problems").GetArrayLength());
        Assert.Contains($"{missing.Length} of its weights don't agree; nothing is written", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workshop.PathOf("holes.model.safetensors")));

        string table = workshop.Run("import", "holes.safetensors", "--source", Small).Output;
        Assert.All(missing, key => Assert.Contains(key, table, StringComparison.Ordinal));
    }

    [Fact]
    public void A_classifier_of_other_classes_is_left_out_on_request()
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("wide.safetensors"), Small);
        var json = Import("wide.safetensors", "--source", Small, "--classes", "3", "--output", "three.safetensors").Json;
        Assert.Equal(3, json.GetProperty("classes").GetInt32());
        Assert.Equal(["classifier.weight", "classifier.bias"], json.GetProperty("missing").EnumerateArray().Select(key => key.GetString()));

        var trained = workshop.Run("train", "photos", "--from", "three.safetensors", "--resolution", "64", "--epochs", "1", "--output", "runs/three", "--json");
        Assert.Equal("mobilenet_v3_small", trained.Json.GetProperty("network").GetString());
    }

    [Fact]
    public void Class_names_are_of_the_file_that_is_named()
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("named.safetensors"), Small);
        File.WriteAllLines(workshop.PathOf("few.txt"), ["a", "b"]);
        string line = Import("named.safetensors", "--source", Small, "--class-names", "few.txt", "--output", "named.model.safetensors").OneLine(3);
        Assert.Equal("error: few.txt has 2 class names; the classifier has 1000 classes.", line);
        Assert.False(File.Exists(workshop.PathOf("named.model.safetensors")));
    }

    [Fact]
    public void What_somebody_else_wrote_is_not_overwritten()
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("mine.safetensors"), Small);
        File.WriteAllText(workshop.PathOf("letter.safetensors"), "Dear");
        Assert.Contains("add --force", Import("mine.safetensors", "--source", Small, "--output", "letter.safetensors").OneLine(2), StringComparison.Ordinal);
        Assert.Equal("Dear", File.ReadAllText(workshop.PathOf("letter.safetensors")));
        Assert.Contains("is the file that is imported", Import("mine.safetensors", "--output", "./mine.safetensors", "--force").OneLine(2), StringComparison.Ordinal);
        Assert.Contains("is a folder", Import("mine.safetensors", "--source", Small, "--output", "photos").OneLine(2), StringComparison.Ordinal);
        Assert.Equal("mine.menut.safetensors", Import("mine.safetensors", "--network", "mobilenet_v3_small", "--width", "0.5").Json.GetProperty("model").GetString());
        Import("mine.safetensors", "--source", Small, "--output", "letter.safetensors", "--force").Succeeded();
    }

    [Theory]
    [InlineData("half.pth", 3, "half.pth")]
    [InlineData("half.safetensors", 3, "half.safetensors")]
    [InlineData("evil.pth", 3, "evil.pth")]
    [InlineData("empty.pth", 3, "empty.pth is empty")]
    [InlineData("page.pth", 3, "page.pth is a web page, not weights")]
    [InlineData("absent.pth", 3, "absent.pth")]
    [InlineData("photos", 3, "photos is a folder")]
    [InlineData("whole.safetensors --source timm/mobilenetv3_smal_050", 2, "Nearest: timm/mobilenetv3_small_050")]
    [InlineData("whole.safetensors --source somewhere/x", 2, "names no library")]
    [InlineData("whole.safetensors --network resnet18x", 2, "Did you mean 'resnet18'?")]
    [InlineData("whole.safetensors --source timm/resnet18 --network resnet50", 2, "--source timm/resnet18")]
    [InlineData("whole.safetensors --source timm/mobilenetv3_small_050 --resolution 7", 2, "--resolution 7 is too small")]
    public void A_file_that_cannot_be_is_one_line(string arguments, int exitCode, string message)
    {
        Checkpoints.WriteSafetensors(workshop.PathOf("whole.safetensors"), Small);
        Checkpoints.WritePyTorch(workshop.PathOf("whole.pth"), Small);
        foreach (string ending in (string[])["pth", "safetensors"])
        {
            byte[] whole = File.ReadAllBytes(workshop.PathOf($"whole.{ending}"));
            File.WriteAllBytes(workshop.PathOf($"half.{ending}"), whole[..(whole.Length / 2)]);
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "weights", "evil.pth"), workshop.PathOf("evil.pth"), overwrite: true);
        File.WriteAllBytes(workshop.PathOf("empty.pth"), []);
        File.WriteAllText(workshop.PathOf("page.pth"), "<!DOCTYPE html><title>404</title>");
        Assert.Contains(message, Import(arguments.Split(' ')).OneLine(exitCode), StringComparison.Ordinal);
    }

    /// <summary>It names what it would have called.</summary>
    [Fact]
    public void A_pickle_that_calls_something_is_refused_by_name()
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Fixtures", "weights", "evil.pth"), workshop.PathOf("evil.pth"), overwrite: true);
        Assert.Contains("system", Import("evil.pth").OneLine(3), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_menuts_own_is_not_imported_and_weights_alone_are_no_model()
    {
        Assert.Contains("is a model of Menut's already", Import(Path.Combine(workshop.Model, "best.safetensors")).OneLine(2), StringComparison.Ordinal);
        Checkpoints.WriteSafetensors(workshop.PathOf("bare.safetensors"), Small);
        Assert.Contains("`menut import bare.safetensors` makes a model", workshop.Run("predict", "bare.safetensors", "photos/sky/000.png").OneLine(3), StringComparison.Ordinal);
    }

    private Outcome Import(params string[] arguments) => workshop.Run(["import", .. arguments, "--json"]);

    private JsonElement Describe(string model) => workshop.Run("describe", model, "--json").Json;

    private Outcome Predict(string model) => workshop.Run("predict", model, "photos/apple/000.png", "--logits", "--json");

    private double[] Logits(string model) =>
        [.. Predict(model).Json[0].GetProperty("logits").EnumerateArray().Select(value => value.GetDouble())];

    /// <summary>libtorch adds in another order from one process to the next, by how its memory lies.</summary>
    private static double Difference(double[] a, double[] b) => a.Zip(b, (x, y) => Math.Abs(x - y)).Max();
}
