namespace Menut.Inference.Kernels.Plain;

/// <summary>Probabilities from logits.</summary>
internal static unsafe class Softmax
{
    public static void Of(float* input, float* output, nint count)
    {
        float largest = float.NegativeInfinity;
        for (nint i = 0; i < count; i++)
            largest = MathF.Max(largest, input[i]);
        float sum = 0;
        for (nint i = 0; i < count; i++)
            sum += output[i] = MathF.Exp(input[i] - largest);
        for (nint i = 0; i < count; i++)
            output[i] /= sum;
    }
}
