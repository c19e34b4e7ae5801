namespace Menut.Training.Distillation.Cache;

/// <summary>What a cache knows of one teacher's answers for one batch. It belongs to the batch and is filled anew with it.</summary>
/// <param name="capacity">Most pictures of a batch.</param>
/// <param name="classes">Classes of an answer.</param>
internal sealed class BatchAnswers(int capacity, int classes)
{
    /// <summary>Classes of an answer.</summary>
    public int Classes { get; } = classes;

    /// <summary>Under what each picture's answer is kept, the first <see cref="Count"/> of them.</summary>
    public UInt128[] Keys { get; } = new UInt128[capacity];

    /// <summary>Whether it is known.</summary>
    public bool[] Known { get; } = new bool[capacity];

    /// <summary>Pictures of the batch.</summary>
    public int Count { get; set; }

    private readonly float[] _logits = new float[capacity * classes];

    /// <summary>The answer for a picture: <c>[classes]</c> logits.</summary>
    public Span<float> Logits(int picture) => _logits.AsSpan(picture * Classes, Classes);

    /// <summary>The answers for all: <c>[Count, classes]</c>.</summary>
    public Span<float> AllLogits => _logits.AsSpan(0, Count * Classes);
}
