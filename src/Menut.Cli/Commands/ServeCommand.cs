using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Web;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut serve</c>: the Compare page and what goes with it on this machine, until Ctrl+C.</summary>
internal sealed class ServeCommand : MenutCommand
{
    private readonly Option<int> _port = new("--port")
    {
        HelpName = "PORT", Description = "Port on 127.0.0.1; 0 takes any that is free.", DefaultValueFactory = _ => new CompareServerOptions().Port,
    };

    public ServeCommand()
        : base("serve", "Serve the Compare page, its charts, a page to try pictures on and the JSON API on 127.0.0.1, until Ctrl+C.", "menut serve", "menut serve --port 0 --json") => Add(_port);

    protected override int Run(CommandContext context)
    {
        var options = new CompareServerOptions
        {
            Port = context.Value(_port),
            StorePath = DataHome.Default.StorePath,
            Listening = new Told<Uri>(address => context.Answer(
                new ServerAnswer(address.AbsoluteUri), CliJson.Default.ServerAnswer,
                console => console.WriteLine($"The Compare page is at {address} (Ctrl+C ends it)."))),
            Failures = new Told<string>(context.Warn),
        };
        CompareServer.RunAsync(options, context.Cancellation).GetAwaiter().GetResult();
        return ExitCodes.Done;
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, at once and on the caller's thread.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}

/// <summary>What <c>menut serve --json</c> says once it listens.</summary>
internal sealed record ServerAnswer(string Address);
