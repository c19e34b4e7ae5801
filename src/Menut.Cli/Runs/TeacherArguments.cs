using System.CommandLine;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Cli.Progress;
using Menut.Training.Data;
using Menut.Training.Distillation.Cache;
using Menut.Training.Runs;

namespace Menut.Cli.Runs;

/// <summary>The options of who teaches, of pictures without labels, and of the cache of answers.</summary>
internal sealed class TeacherArguments
{
    private const double DefaultDecay = 0.999;

    private readonly Option<string[]> _teachers = new("--teacher")
    {
        HelpName = "MODEL", AllowMultipleArgumentsPerToken = true,
        Description = $"Who teaches; several become one. {ModelSource.Description} `{TeacherSource.Average}`: the moving average of the student itself.",
    };

    private readonly Option<double?> _decay = new("--teacher-decay") { HelpName = "DECAY", Description = "With --teacher average: how much of it stays in a step (0.999)." };
    private readonly Option<string?> _extra = new("--extra") { HelpName = "FOLDER", Description = "More pictures to learn from, without labels: the teacher alone says what they are." };

    private readonly Option<string?> _cache = new("--cache")
    {
        HelpName = "FOLDER", Arity = ArgumentArity.ZeroOrOne,
        Description = "Keep the teachers' answers on disk, in 16 bits, and ask for each once; without a folder under MENUT_HOME.",
    };

    private readonly Option<long?> _cacheSize = new("--cache-size")
    {
        HelpName = "BYTES", CustomParser = AmountParser.Parse, Description = "The most that the cache's folder may hold: 500M (2G).",
    };

    public TeacherArguments(Command command)
    {
        foreach (Option option in (Option[])[_teachers, _decay, _extra, _cache, _cacheSize])
            command.Add(option);
    }

    /// <summary>The teachers that are named, or those of the run that goes on.</summary>
    /// <exception cref="MenutException">None is named, or one cannot be read.</exception>
    public TeacherSource Teachers(CommandContext context, RunManifest? saved)
    {
        string[] paths = context.Value(_teachers) is { Length: > 0 } given
            ? given
            : [.. saved?.Settings.Teachers.Select(teacher => teacher.Path) ?? [], .. saved?.Settings.AverageTeacherDecay is null ? (string[])[] : [TeacherSource.Average]];
        if (paths is [])
            throw MenutException.WrongUsage("--teacher MODEL is needed: train one with `menut train`, or name a run.");
        var teachers = TeacherSource.Load(context, paths);
        return context.Value(_decay) is null || teachers.TakesAverage
            ? teachers
            : throw MenutException.WrongUsage($"--teacher-decay is for --teacher {TeacherSource.Average}.");
    }

    /// <summary>The decay of the student's average that teaches, or null.</summary>
    public double? Decay(CommandContext context, TeacherSource teachers, RunManifest? saved) =>
        teachers.TakesAverage ? context.Value(_decay) ?? saved?.Settings.AverageTeacherDecay ?? DefaultDecay : null;

    /// <summary>Where answers are kept, or null. A run that had a cache goes on with one: its answers are rounded.</summary>
    public AnswerCache? Cache(CommandContext context, RunManifest? saved)
    {
        long? size = context.Value(_cacheSize);
        if (!context.Has(_cache) && saved?.Settings.Cached is not true)
            return size is null ? null : throw MenutException.WrongUsage("--cache-size is for --cache.");
        var cache = new AnswerCache(context.Value(_cache) ?? AnswerCache.DefaultFolder, size ?? AnswerCache.DefaultBytes);
        cache.Validate();
        return cache;
    }

    /// <summary>The data, with the pictures of --extra.</summary>
    /// <exception cref="MenutException">The folder holds none that can be used.</exception>
    public PictureDataSet WithExtra(CommandContext context, ProgressView progress, PictureDataSet data, bool strict)
    {
        if (context.Value(_extra) is not { } folder)
            return data;
        PictureDataSet more;
        using (var stages = new DataStages(progress))
            more = ExtraPictures.Add(data, folder, new DataSetOptions { Strict = strict }, stages, context.Cancellation);
        DataOpening.SaySkipped(context, [.. more.Skipped.Skip(data.Skipped.Length)], $"all are of {folder}.");
        context.Note($"{folder}: {more.Train.Count - data.Train.Count} pictures without labels are learnt from too.");
        return more;
    }

    /// <summary>What the command line that goes on with the run must say again.</summary>
    public string GoOn(CommandContext context)
    {
        string extra = context.Value(_extra) is { } folder ? $" --extra {CommandText.Quote(folder)}" : "";
        string cache = context.Value(_cache) is { } path ? $" --cache {CommandText.Quote(path)}" : context.Has(_cache) ? " --cache" : "";
        string size = context.Value(_cacheSize) is { } bytes ? FormattableString.Invariant($" --cache-size {bytes}") : "";
        return extra + cache + size;
    }
}
