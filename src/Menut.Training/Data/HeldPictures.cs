using Menut.Images;

namespace Menut.Training.Data;

/// <summary>
/// The pictures of a split as the pipeline needs them, decoded and resized once and held as bytes while they fit; those that don't are made
/// again each time. What a picture looks like doesn't depend on whether it is held.
/// </summary>
public sealed class HeldPictures
{
    /// <summary>
    /// Photos from which a part will be cut are held larger than the network's input, so that a part has detail left: 1.5 times its side.
    /// </summary>
    private const double CropMargin = 1.5;

    private readonly PictureSplit _split;
    private readonly HeldPicture?[] _held;
    private readonly bool _cutLater;

    private HeldPictures(PictureSplit split, Preprocessing preprocessing, bool cutLater)
    {
        (_split, Preprocessing, _cutLater) = (split, preprocessing, cutLater);
        _held = new HeldPicture?[split.Count];
    }

    /// <summary>How pictures become a network's input.</summary>
    public Preprocessing Preprocessing { get; }

    /// <summary>How many pictures there are.</summary>
    public int Count => _held.Length;

    /// <summary>How many of them are in memory.</summary>
    public int HeldCount => _held.Count(picture => picture is not null);

    /// <summary>The class of each picture, -1 for none.</summary>
    public ReadOnlySpan<int> Labels => _split.Labels;

    /// <summary>What they are for.</summary>
    public Split Kind => _split.Kind;

    /// <summary>Whether parts are still to be cut out of them: they serve an augmentation with a resized crop, and no other.</summary>
    internal bool AreUncut => _cutLater;

    /// <summary>Decodes and resizes the pictures of a split.</summary>
    /// <param name="split">The pictures.</param>
    /// <param name="preprocessing">What the network expects.</param>
    /// <param name="augmentation">What they will be used with; null to evaluate.</param>
    /// <param name="budget">Bytes they may take; null for a <see cref="MemoryBudget"/> of their own, of the default size.</param>
    /// <param name="threads">Threads that decode; 0 for one a processor.</param>
    /// <param name="progress">Told of the pictures made.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="MenutException">A picture can't be read any more.</exception>
    public static HeldPictures Load(
        PictureSplit split,
        Preprocessing preprocessing,
        Augmentation? augmentation = null,
        MemoryBudget? budget = null,
        int threads = 0,
        IProgress<DataProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        budget ??= new();
        var pictures = new HeldPictures(split, preprocessing, augmentation?.ResizedCrop is not null);
        // In blocks, each at once: which pictures are held must not depend on which thread was quicker, or timings would differ.
        const int block = 512;
        var made = new HeldPicture?[block];
        for (var start = 0; start < split.Count && budget.Left > 0; start += block)
        {
            var count = Math.Min(block, split.Count - start);
            ForEach(count, threads, i => made[i] = pictures.Make(start + i), cancellationToken);
            var full = false;
            for (var i = 0; i < count && !full; i++)
            {
                full = !budget.TryTake(made[i]!.Pixels.Length);
                if (!full)
                    pictures._held[start + i] = made[i];
            }

            progress?.Report(new("Loading pictures", start + count, split.Count, "pictures"));
            if (full)
                break;
        }

        return pictures;
    }

    /// <summary>One picture: square, at the network's resolution, unless a part is still to be cut out of it.</summary>
    internal HeldPicture Get(int index) => _held[index] ?? Make(index);

    private HeldPicture Make(int index)
    {
        var image = _split.Load(index);
        if (!_cutLater)
            return HeldPicture.Of(Preprocessor.EvaluationPicture(image, Preprocessing));

        var side = (int)Math.Ceiling(Preprocessing.Resolution * CropMargin);
        return HeldPicture.Of(
            Math.Min(image.Width, image.Height) <= side
                ? image
                : Preprocessor.ResizeShorterSide(image, side, Preprocessing.Interpolation));
    }

    private static void ForEach(int count, int threads, Action<int> action, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount,
            CancellationToken = cancellationToken,
        };
        try
        {
            Parallel.For(0, count, options, action);
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<MenutException>().FirstOrDefault() is { } first)
        {
            throw first;
        }
    }
}
