using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Training.Data;

namespace Menut.Cli.Data;

/// <summary>DATA on a command line: a named set, a folder or a .csv, opened with progress, and with a word on every picture left out.</summary>
internal sealed class DataOpening
{
    /// <summary>More lines than this would push what matters off the screen; <c>menut data show</c> names all.</summary>
    private const int NamedSkips = 10;

    private readonly Argument<string> _data = new("data")
    {
        HelpName = "DATA", Description = "A named set (fashion-mnist), a folder with one folder a class, or a .csv of path and label.",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "A picture that cannot be used is an error, not skipped." };

    public DataOpening(Command command)
    {
        _data.CompletionSources.Add(_ => DataSetSource.Named.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        command.Add(_data);
        command.Add(_strict);
    }

    /// <summary>What was typed.</summary>
    public string Text(CommandContext context) => context.Value(_data);

    /// <summary>Whether --strict was.</summary>
    public bool Strict(CommandContext context) => context.Value(_strict);

    /// <summary>Opens the data; what is left out is said.</summary>
    /// <param name="context">The command.</param>
    /// <param name="progress">Where to show the steps.</param>
    /// <param name="seed">Decides the splits that the data lacks.</param>
    public PictureDataSet Open(CommandContext context, ProgressView progress, long seed) =>
        OpenAloud(context, progress, Text(context), seed, Strict(context));

    /// <summary>Opens data by its name or path; what is left out is said.</summary>
    public static PictureDataSet OpenAloud(CommandContext context, ProgressView progress, string data, long seed, bool strict = false)
    {
        var opened = Open(context, progress, data, seed, strict);
        SaySkipped(context, opened.Skipped, $"`menut data show {CommandText.Quote(data)}` names them all.");
        return opened;
    }

    /// <summary>A word on every picture that is left out, up to a number of words.</summary>
    /// <param name="context">The command.</param>
    /// <param name="left">Those that are left out.</param>
    /// <param name="rest">What to say of those that are not named.</param>
    public static void SaySkipped(CommandContext context, IReadOnlyList<SkippedPicture> left, string rest)
    {
        foreach (var skipped in left.Take(NamedSkips))
            context.Warn($"{skipped.Reason.TrimEnd('.')}: skipped.");
        if (left.Count > NamedSkips)
            context.Warn($"{left.Count - NamedSkips} more pictures are skipped; {rest}");
    }

    /// <summary>Opens data by its name or path, for who shows what is left out in its own way.</summary>
    public static PictureDataSet Open(CommandContext context, ProgressView progress, string data, long seed, bool strict = false)
    {
        using var stages = new DataStages(progress);
        return DataSetSource.Open(data, seed, new DataSetOptions { Strict = strict }, stages, context.Cancellation);
    }
}
