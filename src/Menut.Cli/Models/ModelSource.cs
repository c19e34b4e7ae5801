using Menut.Comparison.Store;
using Menut.Weights;

namespace Menut.Cli.Models;

/// <summary>MODEL on a command line: a model file, a run's folder, or the id or name of a run in the store.</summary>
internal static class ModelSource
{
    /// <summary>Where it is described, for the help of every command that takes one.</summary>
    public const string Description = "A model file, a run's folder, or a run's id or name.";

    /// <summary>Reads the model.</summary>
    /// <exception cref="MenutException">There is none, or it cannot be read.</exception>
    public static Model Load(string text) => Model.Load(Locate(text));

    /// <summary>The path that is meant: the text itself, or what the store knows under it.</summary>
    public static string Locate(string text)
    {
        string store = DataHome.Default.StorePath;
        if (Path.Exists(text) || !File.Exists(store))
            return text;
        using var runs = RunStore.Open(store);
        return runs.Find(text)?.ModelPath ?? text;
    }
}
