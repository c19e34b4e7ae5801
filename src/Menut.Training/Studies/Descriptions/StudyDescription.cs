using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Menut.Training.Data;

namespace Menut.Training.Studies.Descriptions;

/// <summary>A study: which students are taught how, by whom, on what, and how often. <see cref="StudyFile"/> reads it.</summary>
public sealed record StudyDescription
{
    /// <summary>What it was read from, with what was changed on the command line: kept beside the trials, so that nobody goes on with another study.</summary>
    public required JsonObject Source { get; init; }

    /// <summary>The data: a name, a folder or a .csv.</summary>
    public required string Data { get; init; }

    /// <summary>Who teaches; several are averaged, and the first is whom students are compared with.</summary>
    public required ImmutableArray<StudyTeacher> Teachers { get; init; }

    /// <summary>What learns.</summary>
    public required ImmutableArray<StudyNetwork> Students { get; init; }

    /// <summary>How: plain training first, whether or not the description names it.</summary>
    public required ImmutableArray<StudyMethod> Methods { get; init; }

    /// <summary>The settings of plain soft labels that are tried before they stand in the table.</summary>
    public required StudyTuning Tuning { get; init; }

    /// <summary>Every student is trained by every method with each of them.</summary>
    public required ImmutableArray<long> Seeds { get; init; }

    /// <summary>Makes the splits that the data lacks, for all trials the same; null for the first teacher's own, or else the first seed.</summary>
    public long? SplitSeed { get; init; }

    /// <summary>The recipe of all students.</summary>
    public RecipeChoices Recipe { get; init; } = new();

    /// <summary>How training pictures are varied; null where their size decides.</summary>
    public Augmentation? Augmentation { get; init; }
}
