using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Distillation.Losses;

/// <summary>
/// Where a network looks (Zagoruyko and Komodakis 2017, "Paying more attention to attention", arXiv:1612.03928 section 3.1): the mean over
/// channels of squared activations, as a vector of length 1 over the positions. Channels may differ; the maps must have the same size.
/// </summary>
public static class AttentionTransfer
{
    /// <summary>Squared difference of the attention maps: mean over batch and positions.</summary>
    /// <param name="student"><c>[batch, channels, height, width]</c>.</param>
    /// <param name="teacher"><c>[batch, other channels, height, width]</c>; no gradient flows into it.</param>
    public static Tensor Loss(Tensor student, Tensor teacher) => F.mse_loss(Map(student), Map(teacher.detach()));

    /// <summary>The attention map, <c>[batch, height * width]</c>; zeros where all activations are.</summary>
    /// <param name="features"><c>[batch, channels, height, width]</c>.</param>
    public static Tensor Map(Tensor features) => Directions.Unit(Precision.AtLeastSingle(features).square().mean([1L]).flatten(1));
}
