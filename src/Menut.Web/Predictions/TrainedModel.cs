using Menut.Comparison.Store;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Predictions;

/// <summary>A run of the store whose model file is there.</summary>
/// <param name="Run">The run.</param>
/// <param name="Path">Its model file: it comes from the store, never from a request.</param>
/// <param name="Bytes">The file's length.</param>
/// <param name="Written">When the file was last written.</param>
internal sealed record TrainedModel(Run Run, string Path, long Bytes, DateTime Written)
{
    private const int LongestId = 200;

    /// <summary>The model of the run with that id.</summary>
    /// <exception cref="Refusal">There is no such run, or its file is gone.</exception>
    public static TrainedModel Find(RunStore? store, string id) =>
        (id.Length > LongestId || store?.Get(id) is not { } run ? null : Of(run))
        ?? throw new Refusal(StatusCodes.Status404NotFound, "try.unknown_model", ShownText.Of(id));

    /// <summary>The models of the newest runs, newest first.</summary>
    public static IEnumerable<TrainedModel> Newest(RunStore? store, int most) => (store?.Runs(most) ?? []).Select(Of).OfType<TrainedModel>();

    /// <summary>The model of a run, or null: it has none, or its file is gone.</summary>
    public static TrainedModel? Of(Run run) =>
        run.ModelPath is { } path && StoredFile.Find(path) is { } file ? new(run, path, file.Length, file.LastWriteTimeUtc) : null;
}
