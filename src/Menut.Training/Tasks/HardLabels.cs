using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Menut.Training.Tasks;

/// <summary>Cross-entropy with the true labels, at temperature 1.</summary>
public static class HardLabels
{
    /// <summary>
    /// Mean over the labelled pictures of a batch; with label smoothing (Szegedy et al. 2015, arXiv:1512.00567 section 7) and mixup
    /// (Zhang et al. 2017, arXiv:1710.09412). Zero where no picture has a label.
    /// </summary>
    /// <param name="logits"><c>[batch, classes]</c>.</param>
    /// <param name="batch">The labels.</param>
    /// <param name="smoothing">Mass spread over all classes, 0 up to 1.</param>
    public static Tensor Loss(Tensor logits, TrainingBatch batch, double smoothing = 0)
    {
        if (batch.Labelled == 0)
            return logits.sum().mul(0);
        var own = F.cross_entropy(logits, batch.Labels, ignore_index: -1, label_smoothing: smoothing);
        if (batch.Partners is null || batch.Share >= 1)
            return own;
        var partner = F.cross_entropy(logits, batch.Partners, ignore_index: -1, label_smoothing: smoothing);
        return own.mul(batch.Share).add(partner, 1 - batch.Share);
    }
}
