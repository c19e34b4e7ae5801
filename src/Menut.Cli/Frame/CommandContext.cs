using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Menut.Cli.Progress;
using Spectre.Console;

namespace Menut.Cli.Frame;

/// <summary>One run of one command: what was asked, and the ways to answer.</summary>
internal sealed class CommandContext(ParseResult parse)
{
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        NewLine = "\n",

        // The document goes to a terminal or a file, never into a page: letters may stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly CommandEnvironment _environment = (CommandEnvironment)parse.InvocationConfiguration;

    /// <summary>Cancelled by the first Ctrl+C: finish the step, save, then throw <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation => _environment.Cancellation;

    /// <summary>Whether standard output belongs to one JSON document.</summary>
    public bool Json { get; } = parse.GetValue(CommonOptions.Json);

    public T? Value<T>(Option<T> option) => parse.GetValue(option);

    /// <summary>Whether an option stands on the command line, with a value or without.</summary>
    public bool Has(Option option) => parse.GetResult(option) is { Implicit: false };

    public T Value<T>(Argument<T> argument) => parse.GetRequiredValue(argument);

    /// <summary>The command's answer: the document with --json, else the drawing.</summary>
    /// <param name="document">What the answer says, keys in snake_case.</param>
    /// <param name="type">Its type in <see cref="CliJson"/>.</param>
    /// <param name="draw">Draws the same for a person.</param>
    public void Answer<T>(T document, JsonTypeInfo<T> type, Action<IAnsiConsole> draw)
    {
        if (!Json)
        {
            draw(_environment.OutputConsole);
            return;
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JsonOptions))
            JsonSerializer.Serialize(writer, document, type);
        _environment.Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        _environment.Output.Flush();
    }

    /// <summary>A drawing as the answer, where there is no document.</summary>
    public void Draw(Action<IAnsiConsole> draw) => draw(_environment.OutputConsole);

    /// <summary>A whole text as the answer: a table in a format of its own.</summary>
    public void Answer(string text) => _environment.Output.Write(text);

    /// <summary>A line for the person who waits, on standard error.</summary>
    public void Note(string line) => Say(line, Style.Plain);

    /// <summary>What is being done right now; --no-progress hides it as it hides the bars.</summary>
    public void Status(string line)
    {
        if (!parse.GetValue(CommonOptions.NoProgress))
            Note(line);
    }

    /// <summary>A line about something that went wrong but stops nothing, on standard error.</summary>
    public void Warn(string line) => Say($"warning: {line}", new Style(Color.Yellow));

    /// <summary>A line about something that went wrong and that the exit code will tell, while the rest goes on.</summary>
    public void Fault(string line) => Say($"error: {line}", new Style(Color.Red));

    /// <summary>Progress on standard error: a bar on a terminal, lines elsewhere, nothing with --no-progress.</summary>
    public ProgressView StartProgress() =>
        parse.GetValue(CommonOptions.NoProgress) ? new SilentProgress(_environment.Time)
        : _environment.ErrorConsole.Profile.Capabilities.Interactive ? new LiveProgress(_environment.ErrorConsole, _environment.Time)
        : new PlainProgress(_environment.Error, _environment.Time);

    /// <summary>Standard input, for commands that take <c>-</c>.</summary>
    public Stream OpenInput() => _environment.OpenInput();

    /// <summary>A log has no width: there a line stays a line, however long the paths in it.</summary>
    private void Say(string line, Style style)
    {
        if (_environment.ErrorConsole.Profile.Out.IsTerminal)
            _environment.ErrorConsole.WriteLine(line, style);
        else
            _environment.Error.WriteLine(line);
    }
}
