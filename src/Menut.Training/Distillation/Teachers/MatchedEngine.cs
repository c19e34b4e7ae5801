using System.Collections.Immutable;
using Menut.Inference;
using Menut.Networks;

namespace Menut.Training.Distillation.Teachers;

/// <summary>An engine whose answers are put into the order of other classes, so that they can be counted against their labels.</summary>
/// <param name="inner">The engine; disposed with this one.</param>
/// <param name="places">For each class, its place among the engine's.</param>
internal sealed class MatchedEngine(IInferenceEngine inner, ImmutableArray<int> places) : IInferenceEngine
{
    public string Name => inner.Name;

    public int Threads => inner.Threads;

    public Shape Input => inner.Input;

    public int Classes => places.Length;

    public float[] Logits(ReadOnlySpan<float> pictures, int batch)
    {
        float[] all = inner.Logits(pictures, batch), own = new float[batch * Classes];
        for (int i = 0; i < batch; i++)
        {
            for (int c = 0; c < Classes; c++)
                own[i * Classes + c] = all[i * inner.Classes + places[c]];
        }

        return own;
    }

    public void Dispose() => inner.Dispose();
}
