using Menut.Cli.Frame;
using Menut.Training.Data;
using Menut.Weights;

namespace Menut.Cli.Data;

/// <summary>Models that were trained on other splits of the same pictures.</summary>
internal static class OtherSplits
{
    /// <summary>Warns where a model has seen some of the test pictures.</summary>
    /// <param name="context">The command.</param>
    /// <param name="path">What the user calls the model.</param>
    /// <param name="model">The model.</param>
    /// <param name="data">The data.</param>
    /// <param name="seed">The seed that made its splits, where it has none of its own.</param>
    public static void Warn(CommandContext context, string path, Model model, PictureDataSet data, long seed)
    {
        if (model.Provenance is { Seed: { } other, DataFingerprint: { } fingerprint } && other != seed && fingerprint == data.Fingerprint)
            context.Warn($"{path} was trained with seed {other}, not {seed}: where the seed makes the splits, it has seen some of these test pictures.");
    }
}
