using Menut.Training.Distillation.Cache;

namespace Menut.Training.Data;

/// <summary>Pictures ready for a network. Dispose it when its floats have been copied: the next batch reuses them.</summary>
public sealed class Batch : IDisposable
{
    private readonly Action<Batch> _recycle;
    private int _inUse;

    internal Batch(int capacity, int pictureLength, PixelLayout layout, Action<Batch> recycle)
    {
        (PictureLength, Layout, _recycle) = (pictureLength, layout, recycle);
        Pixels = GC.AllocateUninitializedArray<float>(checked(capacity * pictureLength));
        Labels = new int[capacity];
        SampleIndices = new int[capacity];
        Draws = new AugmentationDraw[capacity];
    }

    /// <summary>Its number within the epoch.</summary>
    public int Index { get; private set; }

    /// <summary>Pictures in it; the arrays may be longer.</summary>
    public int Count { get; private set; }

    /// <summary>Floats of one picture: 3 times the resolution squared.</summary>
    public int PictureLength { get; }

    /// <summary>The order of <see cref="Pixels"/>.</summary>
    public PixelLayout Layout { get; }

    /// <summary>Normalised floats, the first <c>Count * PictureLength</c> of them, in <see cref="Layout"/>.</summary>
    public float[] Pixels { get; }

    /// <summary>The class of each picture, the first <see cref="Count"/> of them; -1 for none.</summary>
    public int[] Labels { get; }

    /// <summary>The place of each picture in its split, the first <see cref="Count"/> of them.</summary>
    public int[] SampleIndices { get; }

    /// <summary>How the pictures were mixed, or null. Partners are places in this batch.</summary>
    public Mixup? Mixup { get; internal set; }

    /// <summary>What chance decided about each picture, the first <see cref="Count"/> of them.</summary>
    internal AugmentationDraw[] Draws { get; }

    /// <summary>Whether the crops drawn are of photos and resized.</summary>
    internal bool ResizesCrops { get; set; }

    /// <summary>What is known of the teachers' answers, by whoever fetches that for the pipeline; kept with the arrays for the next batch.</summary>
    internal BatchAnswers[] Answers { get; set; } = [];

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        // Given back twice it would be filled by two threads at once.
        if (Interlocked.Exchange(ref _inUse, 0) == 1)
            _recycle(this);
    }

    internal void Begin(int index, int count)
    {
        (Index, Count, Mixup) = (index, count, null);
        _inUse = 1;
    }
}
