using System.Collections.Concurrent;

namespace Menut.Training.Data;

/// <summary>
/// Batches, made by threads ahead of the training step. Seed, epoch and place alone decide what is in a batch: not the number of threads,
/// not what is held in memory, not where the epoch was resumed.
/// </summary>
/// <remarks>
/// One epoch at a time: enumerate <see cref="Epoch"/>, dispose each batch after copying its floats.
/// <code>
/// foreach (var batch in pipeline.Epoch(epoch))
/// {
///     using (batch)
///         Step(batch);
/// }
/// </code>
/// </remarks>
public sealed class BatchPipeline
{
    private readonly HeldPictures _pictures;
    private readonly PipelineOptions _options;
    private readonly IBatchCompanion? _companion;
    private readonly int _pictureLength;
    private readonly ConcurrentBag<Batch> _spare = [];

    /// <summary>A pipeline over pictures.</summary>
    /// <param name="pictures">The pictures, loaded for the same augmentation.</param>
    /// <param name="options">Batch size, order, augmentation, threads.</param>
    /// <exception cref="MenutException">An option that can't be, or fewer pictures than one batch where only full ones count.</exception>
    public BatchPipeline(HeldPictures pictures, PipelineOptions options)
        : this(pictures, options, companion: null)
    {
    }

    /// <summary>The same, with something that its threads fetch for each batch.</summary>
    internal BatchPipeline(HeldPictures pictures, PipelineOptions options, IBatchCompanion? companion)
    {
        options.Validate();
        if (pictures.AreUncut != (options.Augmentation.ResizedCrop is not null))
            throw new ArgumentException("The pictures were loaded for another way of cropping.", nameof(options));
        if (options.DropLast && pictures.Count < options.BatchSize)
        {
            throw MenutException.WrongUsage(
                $"A batch size of {options.BatchSize} is more than the {pictures.Count} pictures of the {pictures.Kind} split.");
        }

        (_pictures, _options, _companion) = (pictures, options, companion);
        _pictureLength = 3 * pictures.Preprocessing.Resolution * pictures.Preprocessing.Resolution;
    }

    /// <summary>Pictures in all.</summary>
    public int PictureCount => _pictures.Count;

    /// <summary>Batches of an epoch.</summary>
    public int BatchesPerEpoch =>
        (_pictures.Count + (_options.DropLast ? 0 : _options.BatchSize - 1)) / _options.BatchSize;

    /// <summary>The batches of an epoch. Its threads start with the enumeration and end with it, also when it is left early.</summary>
    /// <param name="epoch">Which epoch, from 0.</param>
    /// <param name="startBatch">The first batch to make, to resume within an epoch.</param>
    /// <param name="cancellationToken">Stops waiting for a batch.</param>
    /// <exception cref="MenutException">A picture can't be read any more; thrown where its batch would have come.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<Batch> Epoch(int epoch, int startBatch = 0, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(epoch);
        ArgumentOutOfRangeException.ThrowIfNegative(startBatch);
        return Enumerate(epoch, startBatch, cancellationToken);
    }

    private IEnumerable<Batch> Enumerate(int epoch, int startBatch, CancellationToken cancellationToken)
    {
        var order = _options.Shuffle
            ? SampleOrder.Shuffled(_pictures.Count, _options.Seed, epoch)
            : SampleOrder.InOrder(_pictures.Count);
        using var producers = new OrderedProducers<Batch>(
            startBatch, BatchesPerEpoch, _options.BatchesAhead, _options.Threads, () => MakerOfThread(order, epoch));
        for (var batch = startBatch; batch < BatchesPerEpoch; batch++)
            yield return producers.Take(cancellationToken);
    }

    private Func<int, Batch> MakerOfThread(int[] order, int epoch)
    {
        var writer = new PictureWriter(_pictures.Preprocessing, _options.Layout);
        return index => Make(index, order, epoch, writer);
    }

    private Batch Make(int index, int[] order, int epoch, PictureWriter writer)
    {
        var augmentation = _options.Augmentation;
        var start = index * _options.BatchSize;
        var batch = Rent();
        batch.ResizesCrops = augmentation.ResizedCrop is not null;
        batch.Begin(index, Math.Min(_options.BatchSize, order.Length - start));
        for (var i = 0; i < batch.Count; i++)
        {
            var sample = order[start + i];
            var picture = _pictures.Get(sample);
            var random = new SplitMix64(_options.Seed, RandomPurpose.Augmentation, epoch, sample);
            var draw = AugmentationDraw.Draw(
                augmentation, ref random, picture.Width, picture.Height, _pictures.Preprocessing.Resolution);

            writer.Write(
                picture, draw, augmentation.ResizedCrop is not null, batch.Pixels.AsSpan(i * _pictureLength, _pictureLength));
            batch.Labels[i] = _pictures.Labels[sample];
            batch.SampleIndices[i] = sample;
            batch.Draws[i] = draw;
        }

        if (augmentation.MixupAlpha > 0)
        {
            var random = new SplitMix64(_options.Seed, RandomPurpose.Mixup, epoch, index);
            batch.Mixup = Mixup.Draw(augmentation.MixupAlpha, ref random, batch.Count);
            batch.Mixup.Apply(batch.Pixels, _pictureLength);
        }

        _companion?.Fetch(batch);
        return batch;
    }

    private Batch Rent() =>
        _spare.TryTake(out var batch) ? batch : new(_options.BatchSize, _pictureLength, _options.Layout, _spare.Add);
}
