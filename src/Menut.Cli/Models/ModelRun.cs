using Menut.Comparison.Store;
using Menut.Costs;
using Menut.Weights;

namespace Menut.Cli.Models;

/// <summary>A model from elsewhere as the store and the comparison see it: a run that nobody here trained.</summary>
internal static class ModelRun
{
    /// <summary>The run.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="model">The model.</param>
    /// <param name="path">Its file.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="when">When it came.</param>
    public static Run Of(string id, Model model, string path, string name, DateTimeOffset when)
    {
        var cost = NetworkCost.Of(model.Network);
        return new Run
        {
            Id = id,
            Kind = RunKind.Import,
            Name = name,
            Network = model.Network.Name,
            Width = model.Network.Options.Width,
            Resolution = model.Network.Resolution,
            Classes = model.Network.Classes,
            Parameters = cost.Parameters,
            MultiplyAdds = cost.MultiplyAdds,
            DataName = model.Provenance.Data ?? "",
            DataFingerprint = model.Provenance.DataFingerprint ?? "",
            Seed = model.Provenance.Seed,
            Teachers = model.Provenance.Teachers,
            Epochs = model.Provenance.Epochs ?? 0,
            Started = when,
            ModelPath = Path.GetFullPath(path),
        };
    }
}
