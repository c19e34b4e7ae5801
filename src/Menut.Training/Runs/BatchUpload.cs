using System.Runtime.InteropServices;
using Menut.Training.Data;
using Menut.Training.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Runs;

/// <summary>From the pipeline's arrays to tensors: one copy.</summary>
internal static class BatchUpload
{
    public static TrainingBatch Upload(Batch batch, int resolution, Device device)
    {
        var pictures = empty([batch.Count, resolution, resolution, 3], ScalarType.Float32);
        batch.Pixels.AsSpan(0, batch.Count * batch.PictureLength).CopyTo(MemoryMarshal.Cast<byte, float>(pictures.bytes));
        var own = batch.Labels.AsSpan(0, batch.Count);
        var partners = batch.Mixup is { } mixup ? Labels([.. mixup.Partners.Select(partner => batch.Labels[partner])], device) : null;
        int labelled = 0;
        foreach (int label in own)
            labelled += label >= 0 ? 1 : 0;
        return new(pictures.permute(0, 3, 1, 2).to(device), Labels(own, device), labelled, partners, batch.Mixup?.Weight ?? 1)
        {
            Samples = new ArraySegment<int>(batch.SampleIndices, 0, batch.Count),
            Answers = batch.Answers,
        };
    }

    private static Tensor Labels(ReadOnlySpan<int> labels, Device device)
    {
        long[] wide = new long[labels.Length];
        for (int i = 0; i < wide.Length; i++)
            wide[i] = labels[i];
        return torch.tensor(wide, device: device);
    }
}
