using System.Collections.Immutable;
using Menut.Training.Data;
using Menut.Weights;

namespace Menut.Cli.Models;

/// <summary>A model's answers mean something for data only if both have the same classes.</summary>
internal static class ClassNames
{
    /// <summary>Refuses a model with other classes than the data's.</summary>
    /// <param name="model">The model.</param>
    /// <param name="called">What the user called it.</param>
    /// <param name="data">The data.</param>
    /// <exception cref="MenutException">They differ; the first difference is named.</exception>
    public static void RequireSame(Model model, string called, PictureDataSet data)
    {
        var (own, others) = (model.Classes, data.Classes);
        if (own.AsSpan().SequenceEqual(others.AsSpan()))
            return;
        string difference =
            others.Except(own).FirstOrDefault() is { } unknown ? $"the model does not know '{unknown}'"
            : own.Except(others).FirstOrDefault() is { } absent ? $"the data has no '{absent}'"
            : "they are the same in another order";
        throw MenutException.WrongData($"{called} was trained for {List(own)} and {data.Name} has {List(others)}: {difference}.");
    }

    private static string List(ImmutableArray<string> classes)
    {
        const int named = 4;
        string names = string.Join(", ", classes.Take(named));
        return classes.Length > named ? $"{classes.Length} classes ({names} ...)" : $"the classes {names}";
    }
}
