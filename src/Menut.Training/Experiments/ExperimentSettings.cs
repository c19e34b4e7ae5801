using System.Collections.Immutable;
using Menut.Training.Data;
using Menut.Weights;

namespace Menut.Training.Experiments;

/// <summary>What an experiment is run on.</summary>
public sealed record ExperimentSettings
{
    /// <summary>The pictures; all three splits are needed.</summary>
    public required PictureDataSet Data { get; init; }

    /// <summary>A folder for its runs, one sub-folder each.</summary>
    public required string Output { get; init; }

    /// <summary>Whether to go on with what the folder holds: what is finished is taken as it is.</summary>
    public bool Resume { get; init; }

    /// <summary>Each decides first weights, order and choice of pictures of one repetition.</summary>
    public ImmutableArray<long> Seeds { get; init; } = [1];

    /// <summary>The seed that made the splits which the data lacks; null for the first of <see cref="Seeds"/>.</summary>
    public long? SplitSeed { get; init; }

    /// <summary>How large.</summary>
    public ExperimentScale Scale { get; init; } = ExperimentScale.Full;

    /// <summary>A trained teacher and its path; null to train one.</summary>
    public (string Path, Model Model)? Teacher { get; init; }

    /// <summary>Classes that <c>omitted-class</c> leaves out; none for the fourth, as the paper's 3.</summary>
    public ImmutableArray<string> Omitted { get; init; } = [];

    /// <summary>Threads of one operation; null for one a core.</summary>
    public int? Threads { get; init; }

    /// <summary>Where to compute.</summary>
    public string Device { get; init; } = "auto";

    /// <summary>Refuses what cannot be.</summary>
    /// <exception cref="MenutException">An option out of range, or a class that is none.</exception>
    public void Validate()
    {
        if (Seeds.IsEmpty)
            throw MenutException.WrongUsage("--seeds 0 is out of range: 1 or more.");
        foreach (string name in Omitted)
        {
            if (!Data.Classes.Contains(name))
                throw MenutException.WrongUsage($"--omit '{name}': {Data.Name} has no such class. Did you mean '{Spelling.Nearest(name, Data.Classes)}'?");
        }

        if (Omitted.Distinct().Count() >= Data.Classes.Length - 1)
            throw MenutException.WrongUsage($"--omit: two classes of {Data.Name} at least must be left to learn from.");
        if (Teacher is { } teacher && !teacher.Model.Classes.AsSpan().SequenceEqual(Data.Classes.AsSpan()))
            throw MenutException.WrongData($"--teacher {teacher.Path}: its classes are not those of {Data.Name}, in the same order.");
        if (Data.Validation.LabelledCount == 0 || Data.Test.LabelledCount == 0)
            throw MenutException.WrongData($"{Data.Name} has no labelled {(Data.Test.LabelledCount == 0 ? "test" : "validation")} pictures; an experiment needs them.");
    }
}
