namespace Menut.Training.Data;

/// <summary>How pictures become batches.</summary>
public sealed record PipelineOptions
{
    /// <summary>Pictures in a batch.</summary>
    public required int BatchSize { get; init; }

    /// <summary>The order of the floats.</summary>
    public PixelLayout Layout { get; init; } = PixelLayout.Nhwc;

    /// <summary>How the pictures are varied.</summary>
    public Augmentation Augmentation { get; init; } = Augmentation.None;

    /// <summary>The run's seed: it decides order and augmentation, together with the epoch.</summary>
    public long Seed { get; init; }

    /// <summary>Whether each epoch has an order of its own; otherwise it is the split's.</summary>
    public bool Shuffle { get; init; }

    /// <summary>Whether a last batch that isn't full is left out.</summary>
    public bool DropLast { get; init; }

    /// <summary>Threads that make batches. They change the speed, never the content.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Most batches made ahead.</summary>
    public int BatchesAhead { get; init; } = 4;

    /// <summary>Options to train: shuffled, augmented, full batches only.</summary>
    public static PipelineOptions Training(int batchSize, long seed, Augmentation augmentation) =>
        new() { BatchSize = batchSize, Seed = seed, Augmentation = augmentation, Shuffle = true, DropLast = true };

    /// <summary>Options to evaluate: every picture once, in order, as it is.</summary>
    public static PipelineOptions Evaluation(int batchSize) => new() { BatchSize = batchSize };

    /// <summary>Refuses what can't be.</summary>
    /// <exception cref="MenutException">A number below 1, or an augmentation that can't be.</exception>
    internal void Validate()
    {
        foreach (var (name, value) in new[] { ("batch size", BatchSize), ("number of data threads", Threads), ("number of batches ahead", BatchesAhead) })
        {
            if (value < 1)
                throw MenutException.WrongUsage($"A {name} of {value} can't be: at least 1.");
        }

        Augmentation.Validate();
    }
}
