using Menut.Cli.Frame;
using Menut.Comparison.Store;
using Menut.Onnx;
using Menut.Weights;
using Menut.Weights.Fetching;
using Menut.Weights.Import;
using Menut.Weights.Publications;

namespace Menut.Cli.Models;

/// <summary>
/// MODEL on a command line: a model file, a run's folder, an .onnx file, the id or name of a run in the store, or published weights that were fetched.
/// </summary>
internal static class ModelSource
{
    /// <summary>Where it is described, for the help of every command that takes one.</summary>
    public const string Description = "A model file, an .onnx file, a run's folder, a run's id or name, or published weights that are here (`menut weights list --here`).";

    /// <summary>Reads the model. What had to be assumed about it is said.</summary>
    /// <exception cref="MenutException">There is none, or it cannot be read.</exception>
    public static Model Load(CommandContext context, string text) => Read(context, Locate(text), text);

    /// <summary>The path that is meant: the text itself, or what the store or the shelf of published weights knows under it.</summary>
    public static string Locate(string text) => LocateOrNull(text) ?? text;

    /// <summary>As <see cref="Locate"/>, or null where there is nothing of that name.</summary>
    public static string? LocateOrNull(string text)
    {
        if (Path.Exists(text))
            return text;
        string store = DataHome.Default.StorePath;
        if (File.Exists(store))
        {
            using var runs = RunStore.Open(store);
            if (runs.Find(text)?.ModelPath is { } path)
                return path;
        }

        return PublishedName.FindOrNull(text) is { } publication ? new WeightShelf(DataHome.Default).PathOf(publication) : null;
    }

    private static Model Read(CommandContext context, string path, string text)
    {
        if (!Path.Exists(text) && PublishedName.FindOrNull(text) is { } publication && new WeightShelf(DataHome.Default).PathOf(publication) == path)
            return ReadPublished(publication);
        if (Directory.Exists(path))
            return Model.Load(path);
        switch (ModelFileKinds.Of(path))
        {
            case ModelFileKind.Onnx:
                var (model, notes) = OnnxFile.Read(path);
                foreach (string note in notes)
                    context.Note($"{path}: {note}.");
                return model;
            case ModelFileKind.Weights:
                throw MenutException.WrongData($"{path} holds weights without a network: `menut import {CommandText.Quote(path)}` makes a model of them.");
            default:
                return Model.Load(path);
        }
    }

    /// <summary>Never fetched without being asked: that is `menut weights get`.</summary>
    private static Model ReadPublished(Publication publication)
    {
        var shelf = new WeightShelf(DataHome.Default);
        if (shelf.Find(publication) is null)
            throw MenutException.WrongData($"{publication.Name} is published, but not here: `menut weights get {publication.Name}` fetches it.");
        string path = shelf.PathOf(publication);
        using var weights = ForeignWeights.Read(path);
        return WeightImport.Plan(weights, path, new ImportOptions { Source = publication.Name }).Load();
    }
}
