using System.Collections.Immutable;
using Menut.Training.Data;

namespace Menut.Training.Distillation.Cache;

/// <summary>Reads what the caches know of a batch, on the pipeline's threads, so that the step finds it in memory.</summary>
/// <param name="split">The pictures that batches are made of.</param>
/// <param name="files">A file a cached teacher.</param>
/// <param name="encoding">How they keep their answers.</param>
/// <param name="classes">Classes of an answer.</param>
internal sealed class AnswerFetcher(
    PictureSplit split, ImmutableArray<AnswerFile> files, AnswerEncoding encoding, int classes) : IBatchCompanion
{
    public void Fetch(Batch batch)
    {
        if (batch.Mixup is not null)
        {
            batch.Answers = [];
            return;
        }

        if (batch.Answers.Length != files.Length)
            batch.Answers = [.. files.Select(_ => new BatchAnswers(batch.Labels.Length, classes))];
        var first = batch.Answers[0];
        first.Count = batch.Count;
        for (int i = 0; i < batch.Count; i++)
            first.Keys[i] = ViewKey.Of(split.Contents[batch.SampleIndices[i]], batch.Draws[i], batch.ResizesCrops);
        for (int f = 0; f < files.Length; f++)
        {
            var answers = batch.Answers[f];
            answers.Count = batch.Count;
            first.Keys.CopyTo(answers.Keys, 0);
            files[f].Read(answers, encoding);
        }
    }
}
