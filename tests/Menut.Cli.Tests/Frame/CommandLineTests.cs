using System.CommandLine;
using Menut.Cli.Frame;

namespace Menut.Cli.Tests.Frame;

/// <summary>The frame around a command that does what the test wants.</summary>
public sealed class CommandLineTests
{
    private sealed class Probe(Func<CommandContext, int> work) : MenutCommand("probe", "A probe.", "menut probe")
    {
        protected override int Run(CommandContext context) => work(context);
    }

    private static (int Code, string Output, string Error) Run(Func<CommandContext, int> work, string[] options, bool cancelled = false)
    {
        var root = new RootCommand { new Probe(work) };
        CommonOptions.AddTo(root);
        StringWriter output = new(), error = new();
        int code = new CommandLine(root).Run(["probe", .. options], new CommandEnvironment(output, error, TimeProvider.System, new CancellationToken(cancelled)));
        return (code, output.ToString(), error.ToString());
    }

    [Fact]
    public void A_stack_trace_is_for_verbose()
    {
        static int Fail(CommandContext context) => throw MenutException.WrongData("broken.jpg is no picture.");
        Assert.Equal((3, "", "error: broken.jpg is no picture.\n"), Run(Fail, []));

        var (code, output, error) = Run(Fail, ["--verbose"]);
        Assert.Equal((3, ""), (code, output));
        Assert.Contains("   at Menut.Cli.Tests", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_ends_with_130()
    {
        var (code, _, error) = Run(
            context =>
            {
                context.Cancellation.ThrowIfCancellationRequested();
                return 0;
            },
            [], cancelled: true);
        Assert.Equal((130, "Stopped.\n"), (code, error));
    }

    [Fact]
    public void Notes_and_progress_leave_standard_output_alone()
    {
        static int Work(CommandContext context)
        {
            context.Note("a note about [brackets]");
            context.Warn("cat.jpg is skipped");
            using var progress = context.StartProgress();
            using (var stage = progress.Begin("read", 10, "images"))
                stage.Report(10);
            context.Answer(new OverviewDocument("1.0.0", []), CliJson.Default.OverviewDocument, _ => { });
            return 0;
        }

        var (code, output, error) = Run(Work, ["--json"]);
        Assert.Equal(0, code);
        Assert.Equal("{\n  \"version\": \"1.0.0\",\n  \"commands\": []\n}\n", output);
        Assert.StartsWith("a note about [brackets]\nwarning: cat.jpg is skipped\nread: 10 images", error.Replace("10 of ", "", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.DoesNotContain("read:", Run(Work, ["--no-progress"]).Error, StringComparison.Ordinal);
    }
}
