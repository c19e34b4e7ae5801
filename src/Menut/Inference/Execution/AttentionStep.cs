using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>
/// Attention of every position, head by head, over keys and values that the heads share. Threads share the rows of queries; each
/// query's scores stay in its thread's own room.
/// </summary>
internal sealed unsafe class AttentionStep(MultiQueryAttention attention, ValueLayout queries, ValueLayout keys, ValueLayout values, ValueLayout output) : Step
{
    private readonly float _scale = (float)(1 / Math.Sqrt(keys.Shape.Channels));

    public override nint ScratchBytes => (nint)keys.Shape.Positions * sizeof(float);

    public override void Run(RunMemory memory, int part, int parts)
    {
        var (first, end) = Share(queries.Shape.Height, part, parts);
        float* scores = (float*)memory.Scratch(part);
        for (int y = first; y < end; y++)
        {
            for (int x = 0; x < queries.Shape.Width; x++)
            {
                float* query = (float*)memory.At(queries, y, x);
                float* mixed = (float*)memory.At(output, y, x);
                for (int head = 0; head < attention.Heads; head++)
                    Attend(memory, query + head * keys.Shape.Channels, mixed + head * values.Shape.Channels, scores);
            }
        }
    }

    private void Attend(RunMemory memory, float* query, float* mixed, float* scores)
    {
        int positions = 0;
        for (int v = 0; v < keys.Shape.Height; v++)
        {
            for (int u = 0; u < keys.Shape.Width; u++)
            {
                float* key = (float*)memory.At(keys, v, u);
                float sum = 0;
                for (int c = 0; c < keys.Shape.Channels; c++)
                    sum += query[c] * key[c];
                scores[positions++] = sum * _scale;
            }
        }

        memory.Kernels.Softmax(scores, scores, positions);
        int width = values.Shape.Width, channels = values.Shape.Channels;
        new Span<float>(mixed, channels).Clear();
        for (int i = 0; i < positions; i++)
        {
            float* value = (float*)memory.At(values, i / width, i % width);
            for (int c = 0; c < channels; c++)
                mixed[c] += scores[i] * value[c];
        }
    }
}
