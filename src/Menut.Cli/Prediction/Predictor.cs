using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Inference;

namespace Menut.Cli.Prediction;

/// <summary>Asks an engine about pictures, some at a time.</summary>
internal sealed class Predictor(IInferenceEngine engine, ImmutableArray<string> classes, int top, bool logits)
{
    private const int BatchSize = 16;

    /// <summary>The answers, in the order of the pictures.</summary>
    /// <param name="inputs">Gives the pictures, and is told of one that the model has no numbers for.</param>
    /// <param name="names">What to read.</param>
    public List<PredictionAnswer> Predict(PictureInputs inputs, IEnumerable<string> names)
    {
        var answers = new List<PredictionAnswer>();
        int length = (int)engine.Input.Elements;
        float[] pixels = new float[BatchSize * length];
        foreach (var batch in inputs.Read(names).Chunk(BatchSize))
        {
            for (int i = 0; i < batch.Length; i++)
                batch[i].Pixels.CopyTo(pixels, i * length);
            float[] values = engine.Logits(pixels.AsSpan(0, batch.Length * length), batch.Length);
            for (int i = 0; i < batch.Length; i++)
            {
                var own = values.AsSpan(i * engine.Classes, engine.Classes).ToArray();
                if (Array.TrueForAll(own, float.IsFinite))
                    answers.Add(Answer(batch[i].Name, own));
                else
                    inputs.Refuse($"'{batch[i].Name}' gives values that are no numbers.");
            }
        }

        return answers;
    }

    private PredictionAnswer Answer(string name, float[] values)
    {
        float[] probabilities = Softmax.Of(values);
        int[] order = [.. Enumerable.Range(0, values.Length).OrderByDescending(i => values[i]).Take(top)];
        return new(name, [.. order.Select(i => new LabelProbability(classes[i], probabilities[i]))]) { Logits = logits ? values : null };
    }
}
