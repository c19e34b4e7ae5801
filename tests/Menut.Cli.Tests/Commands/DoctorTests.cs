using System.Text.Json;

namespace Menut.Cli.Tests.Commands;

public sealed class DoctorTests
{
    [Fact]
    public void It_reports_the_machine()
    {
        var checks = MenutProcess.Run("doctor", "--json").Json.GetProperty("checks").EnumerateArray().ToArray();
        Assert.Superset(new HashSet<string> { "runtime", "processor", "memory", "home", "libtorch", "fashion-mnist" }, checks.Select(check => check.GetProperty("name").GetString()!).ToHashSet());
        Assert.All(checks, check => Assert.NotEqual("", check.GetProperty("detail").GetString()));
    }

    [Fact]
    public void A_home_that_cannot_be_written_is_to_mend()
    {
        string file = Path.GetTempFileName();
        try
        {
            using var process = MenutProcess.Start(["doctor", "--json"], new Dictionary<string, string> { ["MENUT_HOME"] = Path.Combine(file, "below") });
            var checks = JsonDocument.Parse(process.StandardOutput.ReadToEnd()).RootElement.GetProperty("checks").EnumerateArray();
            process.WaitForExit();
            Assert.Equal(1, process.ExitCode);
            var home = checks.Single(check => check.GetProperty("name").GetString() == "home");
            Assert.False(home.GetProperty("ok").GetBoolean());
            Assert.Contains("MENUT_HOME", home.GetProperty("mend").GetString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
