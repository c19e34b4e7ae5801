namespace Menut.Networks.Families;

/// <summary>A released MobileNetV4.</summary>
/// <param name="Name">Name.</param>
/// <param name="Resolution">Resolution at which the paper reports it.</param>
/// <param name="Stem">Channels of the first convolution at width 1.</param>
/// <param name="Activation">The activation between layers.</param>
/// <param name="LayerScale">Whether every residual branch ends in a factor a channel: the hybrids.</param>
/// <param name="Stages">Its table, stage by stage.</param>
internal sealed record MobileNetV4Variant(
    string Name, int Resolution, int Stem, ActivationFunction Activation, bool LayerScale, MobileNetV4Block[][] Stages)
{
    /// <summary>Whether means over 2x2 windows make the strides of the stages, which keeps patterns finer than the stride from turning into coarse ones.</summary>
    public bool AveragesStrides { get; init; }
}
