using System.Text.Json;
using Menut.Cli.Benchmark;
using Menut.Networks;
using Menut.Training.Modules;

namespace Menut.Cli.Tests.Commands;

public sealed class BenchmarkTests
{
    [Fact]
    public void Engines_run_in_turn_and_menut_is_what_the_others_are_compared_with_wherever_it_stands()
    {
        var rows = Json("benchmark mobilenet_v1 mobilenet_v2 --engine onnxruntime,Menut --width 0.25 --size 32 --classes 10 --rounds 2 --starts 1 --batch 2 --json").EnumerateArray().ToArray();
        Assert.Equal(
            [("mobilenet_v1", "onnxruntime"), ("mobilenet_v1", "menut"), ("mobilenet_v2", "onnxruntime"), ("mobilenet_v2", "menut")],
            rows.Select(row => (row.GetProperty("model").GetString(), row.GetProperty("engine").GetString())));
        Assert.All(rows, row =>
        {
            Assert.Equal((1, 2, 32, 0.25), (row.GetProperty("threads").GetInt32(), row.GetProperty("batch").GetInt32(), row.GetProperty("resolution").GetInt32(), Of(row, "width")));
            Ordered(0, Of(row, "best_ms"), Of(row, "p10_ms"), Of(row, "median_ms"), Of(row, "p90_ms"), Of(row, "p95_ms"));
            Ordered(0, Of(row, "ratio_low"), Of(row, "ratio"), Of(row, "ratio_high"));

            // No process of .NET starts in less, or fits into less.
            Assert.InRange(Of(row, "cold_start_ms"), 20, 120_000);
            Assert.InRange(Of(row, "peak_working_set_mib"), 10, 4000);
            Assert.Equal(2000 / Of(row, "median_ms"), Of(row, "images_per_second"), 1e-6 * Of(row, "images_per_second"));
            Assert.Equal(Of(row, "macs") * Of(row, "images_per_second") / (1e9 * Of(row, "peak_giga_multiply_adds")), Of(row, "of_peak"), 1e-6);
            Assert.Equal(Environment.Version.ToString(), row.GetProperty("versions").GetProperty("dotnet").GetString());
            Assert.Matches(@"^1\.\d+\.\d+$", row.GetProperty("versions").GetProperty("onnxruntime").GetString());
            Assert.NotEqual("", row.GetProperty("machine").GetProperty("processor").GetString());
        });
        Assert.All(rows.Where(row => row.GetProperty("engine").GetString() == "menut"), row => Assert.Equal((1, 1), (Of(row, "ratio"), Of(row, "geometric_mean_ratio"))));
        Assert.Equal(Math.Sqrt(Of(rows[0], "ratio") * Of(rows[2], "ratio")), Of(rows[0], "geometric_mean_ratio"), 1e-9);
    }

    [Fact]
    public void A_model_file_is_measured_at_any_size_and_the_table_says_on_what()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("menut-").FullName, "small.safetensors");
        UntrainedModel.Of(KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 3 })).Save(file);
        try
        {
            string[] arguments = ["benchmark", file, "--engine", "menut", "--resolution", "64", "--rounds", "1", "--starts", "1", "--no-progress"];
            var outcome = MenutProcess.Run(arguments);
            Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
            Assert.Matches(@"small\.safetensors 0\.25 +64 +menut ", outcome.Output);
            Assert.Contains("1 thread, 1 picture a call, float32; 1 round of 5 calls in turn, a process an engine; cold start: median of 1.", outcome.Output, StringComparison.Ordinal);
            Assert.Contains(".NET 10.", outcome.Output, StringComparison.Ordinal);
            Assert.Contains("without options of a network other than --resolution", MenutProcess.Run([.. arguments, "--width", "0.5"]).OneLine(2), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [Fact]
    public void A_profile_names_every_step_of_the_engine()
    {
        var profile = Json("benchmark mobilenet_v2 --width 0.35 --resolution 32 --classes 10 --rounds 2 --profile --engine menut --threads 1 --json")[0];
        Assert.InRange(profile.GetProperty("of_peak").GetDouble(), 1e-6, 2);
        Assert.EndsWith("classifier", profile.GetProperty("steps").EnumerateArray().Last().GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_does_all_of_the_networks_work()
    {
        var plan = Json("describe efficientnet_b0 --resolution 64 --plan --threads 2 --json");
        Assert.Equal(2, plan.GetProperty("threads").GetInt32());
        long work = plan.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("multiply_adds").GetInt64());
        Assert.Equal(Json("describe efficientnet_b0 --resolution 64 --json").GetProperty("macs").GetInt64(), work);
    }

    [Theory]
    [InlineData("benchmark mobilenet_v1 --engine nothing", "--engine nothing is unknown: menut, torch, onnxruntime.")]
    [InlineData("benchmark mobilenet_v1 --engine ,", "--engine names none")]
    [InlineData("benchmark mobilenet_v1 --batch 0", "--batch 0 is out of range: 1 to 4096.")]
    [InlineData("benchmark mobilenet_v1 --threads 0", "--threads 0 is out of range: 1 to 1024.")]
    [InlineData("benchmark mobilenet_v1 --profile --threads 2", "--threads 2 does not go with --profile")]
    [InlineData("benchmark mobilenet_v1 --profile --batch 8", "--batch 8 does not go with --profile")]
    [InlineData("benchmark mobilenet_v1 --profile --engine onnxruntime", "--engine onnxruntime does not go with --profile")]
    [InlineData("benchmark mobilenet_v1 --profile --starts 2", "--starts 2 does not go with --profile")]
    public void What_cannot_be_is_refused_in_one_line(string arguments, string message) =>
        Assert.Contains(message, MenutProcess.Run(arguments.Split(' ')).OneLine(2), StringComparison.Ordinal);

    private static JsonElement Json(string arguments) => MenutProcess.Run(arguments.Split(' ')).Json;

    private static double Of(JsonElement row, string key) => row.GetProperty(key).GetDouble();

    private static void Ordered(params double[] values) => Assert.Equal(values.Order(), values);
}
