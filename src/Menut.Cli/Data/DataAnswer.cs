using System.Collections.Immutable;
using Menut.Training.Data;

namespace Menut.Cli.Data;

/// <summary>What <c>menut data show --json</c> and <c>menut data get --json</c> answer. Counts are of usable pictures.</summary>
internal sealed record DataAnswer(
    string Name, ImmutableArray<string> Classes, int Train, int Validation, int Test, int Unlabelled, string Fingerprint, string? Folder,
    ClassCount[] Counts, SkippedPicture[] Skipped)
{
    public static DataAnswer Of(PictureDataSet data, string? folder = null) => new(
        data.Name, data.Classes, data.Train.Count, data.Validation.Count, data.Test.Count, data.Train.UnlabelledCount, data.Fingerprint, folder,
        [.. data.Classes.Select((name, i) => new ClassCount(name, data.Train.CountByClass[i], data.Validation.CountByClass[i], data.Test.CountByClass[i]))],
        [.. data.Skipped]);
}

/// <summary>Pictures of a class in each split.</summary>
internal sealed record ClassCount(string Class, int Train, int Validation, int Test);
