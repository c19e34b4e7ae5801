using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Inference;

namespace Menut.Cli.Prediction;

/// <summary>Asks engines about pictures, some at a time.</summary>
internal sealed class Predictor(SizedEngines engines, ImmutableArray<string> classes, int top, bool logits)
{
    /// <summary>Pictures of the model's own size; of larger ones fewer, so that they cost no more memory.</summary>
    private const int BatchSize = 16;

    /// <summary>The answers, in the order of the pictures.</summary>
    /// <param name="inputs">Gives the pictures, and is told of one that the model has no numbers for.</param>
    /// <param name="names">What to read.</param>
    public List<PredictionAnswer> Predict(PictureInputs inputs, IEnumerable<string> names)
    {
        var answers = new List<PredictionAnswer>();
        float[] pixels = [];
        foreach (var batch in Batches(inputs.Read(names)))
        {
            if (engines.For(batch[0], inputs) is not { } engine)
                continue;
            int length = (int)engine.Input.Elements;
            if (pixels.Length < batch.Count * length)
                pixels = new float[batch.Count * length];
            for (int i = 0; i < batch.Count; i++)
                batch[i].Pixels.CopyTo(pixels, i * length);
            float[] values = engine.Logits(pixels.AsSpan(0, batch.Count * length), batch.Count);
            for (int i = 0; i < batch.Count; i++)
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

    /// <summary>Pictures that follow each other and are of one size.</summary>
    private IEnumerable<List<InputPicture>> Batches(IEnumerable<InputPicture> pictures)
    {
        var batch = new List<InputPicture>();
        foreach (var picture in pictures)
        {
            if (batch.Count > 0 && (batch[0].Resolution != picture.Resolution || batch.Count >= BatchOf(picture.Resolution)))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(picture);
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private int BatchOf(int resolution)
    {
        double ratio = Math.Max(1, (double)resolution / engines.OwnResolution);
        return Math.Max(1, (int)(BatchSize / (ratio * ratio)));
    }

    private PredictionAnswer Answer(string name, float[] values)
    {
        float[] probabilities = Softmax.Of(values);
        int[] order = [.. Enumerable.Range(0, values.Length).OrderByDescending(i => values[i]).Take(top)];
        return new(name, [.. order.Select(i => new LabelProbability(classes[i], probabilities[i]))]) { Logits = logits ? values : null };
    }
}
