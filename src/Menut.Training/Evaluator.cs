using Menut.Evaluation;
using Menut.Inference;
using Menut.Training.Data;

namespace Menut.Training;

/// <summary>Runs an engine over the pictures of a split.</summary>
public static class Evaluator
{
    /// <summary>Accuracy, calibration and confusion on all labelled pictures.</summary>
    /// <param name="engine">Computes the logits.</param>
    /// <param name="pictures">The pictures, prepared as the model wants them.</param>
    /// <param name="batchSize">Pictures at a time; null for what bounds the memory at any resolution.</param>
    /// <param name="progress">Told of the pictures done.</param>
    /// <param name="predicted">Gets each picture's place in the split and its logits.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <returns>The figures; null where no picture has a label.</returns>
    public static EvaluationResult? Evaluate(
        IInferenceEngine engine, HeldPictures pictures, int? batchSize = null, IProgress<DataProgress>? progress = null,
        Action<int, ReadOnlySpan<float>>? predicted = null, CancellationToken cancellationToken = default)
    {
        var metrics = new ClassificationMetrics(engine.Classes);
        bool any = false;
        var pipeline = new BatchPipeline(pictures, PipelineOptions.Evaluation(batchSize ?? DefaultBatch(engine)) with { Layout = PixelLayout.Nchw });
        int done = 0;
        foreach (var batch in pipeline.Epoch(0, 0, cancellationToken))
        {
            using (batch)
            {
                float[] logits = engine.Logits(batch.Pixels.AsSpan(0, batch.Count * batch.PictureLength), batch.Count);
                for (int i = 0; i < batch.Count; i++)
                {
                    var own = logits.AsSpan(i * engine.Classes, engine.Classes);
                    predicted?.Invoke(batch.SampleIndices[i], own);
                    if (batch.Labels[i] < 0)
                        continue;
                    metrics.Add(own, batch.Labels[i]);
                    any = true;
                }

                done += batch.Count;
                progress?.Report(new("Evaluating", done, pictures.Count, "pictures"));
            }
        }

        return any ? metrics.ToResult() : null;
    }

    /// <summary>Activations of these networks take some fifty times the input: two million values of input are below half a gigabyte.</summary>
    private static int DefaultBatch(IInferenceEngine engine) => (int)Math.Clamp(2_000_000 / engine.Input.Elements, 1, 256);
}
