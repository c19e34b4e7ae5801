using Menut.Weights;

namespace Menut.Training.Studies;

/// <summary>Where and with what a study runs: nothing here changes what it is about.</summary>
public sealed record StudyOptions
{
    /// <summary>The study's folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Where the teachers' answers are kept: students of one seed see the same pictures, whatever the method, so that a teacher is asked once for all.</summary>
    internal string AnswersFolder => Path.Combine(Folder, "answers");

    /// <summary>Reads the model that a description names.</summary>
    public required Func<string, Model> LoadModel { get; init; }

    /// <summary>Whether trials that failed are tried again.</summary>
    public bool Retry { get; init; }

    /// <summary>Where to compute.</summary>
    public string Device { get; init; } = "auto";

    /// <summary>Threads of one operation; null for one a core.</summary>
    public int? Threads { get; init; }

    /// <summary>The most time that a killed trial loses within an epoch.</summary>
    public TimeSpan SaveEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Told of each trial that is finished, once a process: also of those that were finished before.</summary>
    public Action<Trial, Runs.TrainingPlan>? Finished { get; init; }
}
