using System.Text.Json;
using Menut.Networks;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Methods;
using Menut.Training.Distillation.Schedules;
using Menut.Training.Runs;

namespace Menut.Training.Tests.Distillation.Methods;

public sealed class DistillationOptionsTests
{
    private static readonly Network Student = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 64, Classes = 5 });
    private static readonly Network Teacher = KnownNetworks.Create("efficientnet_b0", new NetworkOptions { Resolution = 64, Classes = 5 });

    public static TheoryData<string> Methods => [.. DistillationMethods.All.Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_method_says_all_that_it_uses(string name)
    {
        var options = new DistillationOptions { Method = name };
        options.Validate();
        var resolved = options.Resolved(Student, Teacher);
        var method = DistillationMethods.Of(name);
        Assert.Equal(method.Temperature, resolved.Temperature);
        Assert.All(method.Weights, weight => Assert.NotNull(resolved.Weight(weight.Name)));
        Assert.Equal(method.Features.IsEmpty, resolved.Matches.IsEmpty);
        Assert.All(resolved.Matches, match => Assert.NotNull(match.Weight));
        Assert.Equal(resolved.Matches.AsEnumerable(), resolved.Resolved(Student, Teacher).Matches.AsEnumerable());
    }

    [Fact]
    public void A_files_words_give_the_same_options()
    {
        var options = new DistillationOptions
        {
            Method = "relational", Beta = Schedule.Parse("cosine(50, 5)", ""), Matches = [new("block3.pw.act", "stage3.block1.add", "distance", 3)],
        };
        string json = JsonSerializer.Serialize(Manifest(options), RunJson.Default.RunManifest);
        Assert.Contains("\"beta\": \"cosine(50, 5)\"", json, StringComparison.Ordinal);
        Assert.Contains("\"weight\": 3", json, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize(json, RunJson.Default.RunManifest)!.Settings.Distillation!;
        Assert.Equal(options with { Matches = [] }, read with { Matches = [] });
        Assert.Equal(options.Matches.AsEnumerable(), read.Matches.AsEnumerable());
    }

    [Fact]
    public void A_run_from_before_there_were_methods_had_soft_labels()
    {
        string json = JsonSerializer.Serialize(Manifest(new DistillationOptions { Temperature = 4, Alpha = 0.9 }), RunJson.Default.RunManifest);
        var root = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        root["settings"]!["distillation"] = new System.Text.Json.Nodes.JsonObject { ["temperature"] = 4, ["alpha"] = 0.9, ["mean"] = "Arithmetic" };
        var read = root.Deserialize(RunJson.Default.RunManifest)!.Settings.Distillation!;
        Assert.Equal("soft-labels", read.Method);
        Assert.Empty(read.Matches);
        Assert.Equal(Schedule.Constant(0.9), read.Alpha);
    }

    [Theory]
    [InlineData("dkb", "Did you mean 'dkd'")]
    [InlineData("soft", "soft-labels")]
    public void An_unknown_method_gives_the_nearest(string name, string nearest) => Refused(new() { Method = name }, nearest);

    [Fact]
    public void What_cannot_be_is_one_line()
    {
        Refused(new() { Temperature = 0 }, "--temperature 0 is out of range: more than 0");
        Refused(new() { Temperature = -1 }, "--temperature -1");
        Refused(new() { Temperature = double.NaN }, "--temperature NaN");
        Refused(new() { Temperature = Schedule.Parse("cosine(4, 0)", "") }, "--temperature cosine(4, 0)");
        Refused(new() { Alpha = 1.5 }, "--alpha 1.5 is out of range: 0 to 1");
        Refused(new() { Alpha = double.NaN }, "--alpha NaN");
        Refused(new() { Alpha = -1, HardWeight = 1 }, "--alpha -1");
        Refused(new() { HardWeight = -1 }, "--hard-weight -1");
        Refused(new() { Beta = 1 }, "--beta: soft-labels has no such weight; it has --alpha (soft)");
        Refused(new() { Method = "dist", Alpha = 1 }, "--beta (between_classes), --gamma (within_classes)");
        Refused(new() { Method = "hard-labels", Temperature = 2 }, "--temperature: hard-labels has none");
        Refused(new() { Alpha = 0, HardWeight = 0 }, "all weights are 0");
        Refused(new() { Method = "function-matching", Alpha = 0 }, "all weights are 0");
        Refused(new() { Method = "dkd", Alpha = 0, Beta = 0, HardWeight = 0 }, "all weights are 0");
        Refused(new() { Method = "function-matching", AutoWeights = true }, "--auto-weights measures by the true labels' gradient, and function-matching leaves them out");
        Refused(new() { HardWeight = 0, AutoWeights = true }, "and --hard-weight 0 leaves them out");
        Refused(new() { Matches = [new("a", "b", "fitness")] }, "Did you mean 'fitnet'");
        Refused(new() { Temperature = double.PositiveInfinity }, "--temperature");
        Refused(new() { Matches = [new("a", "b", "fitnet", 1), new("a", "c", "fitnet"), new("a", "b", "fitnet")] }, "--match a=b:fitnet is given twice");
        Refused(new() { Matches = [new("a", "b", "fitnet", -1)] }, "--match a=b: weight -1");
    }

    [Fact]
    public void Layers_are_compared_with_one_network_alone()
    {
        Assert.Contains("--method pkt", Error(() => new DistillationOptions { Method = "pkt" }.Resolved(Student, null)), StringComparison.Ordinal);
        Assert.Contains("--match", Error(() => new DistillationOptions { Matches = [new("a", "b", "pkt")] }.Resolved(Student, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_match_without_a_weight_has_the_methods_else_the_losses_own()
    {
        var (own, other) = LayerPairs.Of(PairRule.LastMap, Student, Teacher)[0];
        var options = new DistillationOptions { Method = "similarity", Alpha = 7, Matches = [new(own, other, "similarity"), new(own, other, "pkt")] };
        Assert.Equal([7, 30_000], options.Resolved(Student, Teacher).Matches.Select(match => match.Weight!.To));
    }

    private static RunManifest Manifest(DistillationOptions options) => new(
        "distill", new RunSettings("n", new NetworkOptions(), "d", "f", Images.Preprocessing.ImageNet(32), Training.Data.Augmentation.None, new Recipe(), null, [], options),
        [], new RunEnvironment("", "", "", "", "", 1, 1, "cpu"), DateTimeOffset.UnixEpoch, []);

    private static void Refused(DistillationOptions options, string reason) => Assert.Contains(reason, Error(options.Validate), StringComparison.Ordinal);

    private static string Error(Action action)
    {
        var error = Assert.Throws<MenutException>(action);
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.DoesNotContain('\n', error.Message);
        return error.Message;
    }

    private static string Error(Func<object> action) => Error(() => { _ = action(); });
}
