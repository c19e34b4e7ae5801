using System.Runtime.InteropServices;
using Menut.Evaluation;
using Menut.Training.Modules;
using Menut.Training.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Cache;

/// <summary>
/// A teacher that is asked once for each way a picture looks. Its answers come from the batch, for which the pipeline's threads have read them
/// ahead; what they did not find is computed, rounded as it is kept, and appended. So an answer is the same whether it was found or not.
/// Pictures mixed with others it leaves to the teacher: no mixture is seen twice.
/// </summary>
/// <param name="inner">The teacher; disposed with this one.</param>
/// <param name="slot">Which of the batch's answers are its.</param>
/// <param name="file">Where they are kept; disposed with this one.</param>
/// <param name="encoding">How.</param>
/// <param name="name">What the user calls the teacher.</param>
/// <param name="asksForWholeBatches">Whether the teacher's answer for a picture may depend on the others in the batch, by a last bit.</param>
internal sealed class CachedTeacher(
    ITeacher inner, int slot, AnswerFile file, AnswerEncoding encoding, string name, bool asksForWholeBatches) : ITeacher
{
    /// <summary>Answers that are computed again before any is believed.</summary>
    private const int SampleSize = 8;

    /// <summary>What another instruction set, batch size or libtorch may change in a logit, beside the rounding to 16 bits.</summary>
    private const double Tolerance = 1.0 / 128;

    private bool _isVerified;

    /// <inheritdoc/>
    /// <exception cref="MenutException">The file's answers are not the teacher's.</exception>
    public Tensor Logits(TrainingBatch batch)
    {
        if (batch.Answers.Count <= slot)
            return inner.Logits(batch);
        var answers = batch.Answers[slot];
        if (!_isVerified)
            Verify(batch, answers);
        int[] missing = [.. Enumerable.Range(0, answers.Count).Where(i => !answers.Known[i])];
        if (missing.Length > 0)
            Ask(batch, answers, missing);
        return torch.tensor(answers.AllLogits.ToArray(), [answers.Count, answers.Classes], device: batch.Pictures.device);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        inner.Dispose();
        file.Dispose();
    }

    private void Ask(TrainingBatch batch, BatchAnswers answers, int[] missing)
    {
        int[] asked = asksForWholeBatches ? [.. Enumerable.Range(0, answers.Count)] : missing;
        float[] computed = Compute(batch, asked);
        var keys = new UInt128[missing.Length];
        byte[] encoded = new byte[missing.Length * encoding.Bytes];
        for (int i = 0; i < missing.Length; i++)
        {
            int row = asksForWholeBatches ? missing[i] : i;
            var own = encoded.AsSpan(i * encoding.Bytes, encoding.Bytes);
            encoding.Encode(computed.AsSpan(row * answers.Classes, answers.Classes), own);
            encoding.Decode(own, answers.Logits(missing[i]));
            answers.Known[missing[i]] = true;
            keys[i] = answers.Keys[missing[i]];
        }

        file.Append(keys, encoded);
    }

    /// <summary>The first answers that are found are computed too: a file of another teacher, whatever its header says, is known by them.</summary>
    private void Verify(TrainingBatch batch, BatchAnswers answers)
    {
        int[] sample = [.. Enumerable.Range(0, answers.Count).Where(i => answers.Known[i]).Take(SampleSize)];
        if (sample.Length == 0)
            return;
        float[] computed = Compute(batch, sample), expected = new float[answers.Classes];
        byte[] encoded = new byte[encoding.Bytes];
        for (int i = 0; i < sample.Length; i++)
        {
            encoding.Encode(computed.AsSpan(i * answers.Classes, answers.Classes), encoded);
            encoding.Decode(encoded, expected);
            double difference = LargestDifference(expected, answers.Logits(sample[i]));
            if (!(difference <= Tolerance))
            {
                throw MenutException.WrongData(FormattableString.Invariant(
                    $"The cache {file.Path} holds answers that {name} does not give (a probability differs by {difference:G2}): delete it, or choose another --cache."));
            }
        }

        _isVerified = true;
    }

    /// <summary>Of probabilities at temperature 1: there small logits, which 16 bits round coarsely, weigh little.</summary>
    private static double LargestDifference(ReadOnlySpan<float> expected, ReadOnlySpan<float> found)
    {
        double[] a = Probabilities(expected), b = Probabilities(found);
        return a.Zip(b, (x, y) => Math.Abs(x - y)).Max();
    }

    private static double[] Probabilities(ReadOnlySpan<float> logits)
    {
        double[] probabilities = new double[logits.Length];
        for (int i = 0; i < probabilities.Length; i++)
            probabilities[i] = logits[i];
        Softmax.InPlace(probabilities);
        return probabilities;
    }

    /// <summary>The teacher's answers for some pictures of a batch, <c>[pictures, classes]</c>.</summary>
    private float[] Compute(TrainingBatch batch, int[] pictures)
    {
        using var scope = NewDisposeScope();
        var asked = batch;
        if (pictures.Length < (int)batch.Pictures.shape[0])
        {
            var rows = torch.tensor(pictures.Select(picture => (long)picture).ToArray(), device: batch.Pictures.device);
            asked = batch with
            {
                Pictures = batch.Pictures.index_select(0, rows).ChannelsLast(),
                Samples = batch.Samples is { } samples ? [.. pictures.Select(picture => samples[picture])] : null,
                Answers = [],
            };
        }

        var logits = inner.Logits(asked).cpu().contiguous();
        return MemoryMarshal.Cast<byte, float>(logits.bytes).ToArray();
    }
}
