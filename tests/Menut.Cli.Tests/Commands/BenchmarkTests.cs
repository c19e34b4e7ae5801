using System.Text.Json;

namespace Menut.Cli.Tests.Commands;

public sealed class BenchmarkTests
{
    [Fact]
    public void Engines_run_in_turn_and_the_first_is_what_the_others_are_compared_with()
    {
        var rows = Json("benchmark mobilenet_v1 --width 0.25 --resolution 32 --classes 10 --rounds 2 --batch 2 --json");
        Assert.Equal(["menut", "onnxruntime"], rows.EnumerateArray().Select(row => row.GetProperty("engine").GetString()));
        Assert.All(rows.EnumerateArray(), row =>
        {
            Assert.Equal("mobilenet_v1", row.GetProperty("model").GetString());
            Assert.Equal((1, 2), (row.GetProperty("threads").GetInt32(), row.GetProperty("batch").GetInt32()));
            Assert.True(row.GetProperty("median_ms").GetDouble() > 0 && row.GetProperty("p95_ms").GetDouble() >= row.GetProperty("best_ms").GetDouble());
        });
        Assert.Equal(1, rows[0].GetProperty("ratio").GetDouble());
    }

    [Fact]
    public void A_profile_names_every_step_of_the_engine()
    {
        var profile = Json("benchmark mobilenet_v2 --width 0.35 --resolution 32 --classes 10 --rounds 2 --profile --json")[0];
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
    public void What_cannot_be_is_refused_in_one_line(string arguments, string message) =>
        Assert.Contains(message, MenutProcess.Run(arguments.Split(' ')).OneLine(2), StringComparison.Ordinal);

    private static JsonElement Json(string arguments) => MenutProcess.Run(arguments.Split(' ')).Json;
}
