namespace Menut.Inference.Kernels.Plain;

/// <summary>The epilogues of one value.</summary>
internal static class Activation
{
    /// <summary>Applies an epilogue; NaN stays NaN, and minus infinity becomes NaN where it meets a factor of 0, as in ONNX Runtime.</summary>
    public static float Apply(Epilogue epilogue, float low, float high, float x) => epilogue switch
    {
        Epilogue.Clamp => Clamp(low, high, x),
        Epilogue.HardSwish => x * HardSigmoid(x),
        Epilogue.HardSigmoid => HardSigmoid(x),
        Epilogue.SiLU => x / (1 + MathF.Exp(-x)),
        Epilogue.Sigmoid => 1 / (1 + MathF.Exp(-x)),
        Epilogue.GELU => (float)(0.5 * x * ErrorFunction.Complement(-x / Math.Sqrt(2))),
        _ => throw new ArgumentOutOfRangeException(nameof(epilogue)),
    };

    /// <summary>A bound replaces x only where x is beyond it, so NaN passes.</summary>
    private static float Clamp(float low, float high, float x) => x < low ? low : x > high ? high : x;

    // x + 3 is exact near -3, where the result is small; 6 times the rounded sixth rounds to 1, so hard-swish gives x itself from 3 on.
    private static float HardSigmoid(float x) => Clamp(0, 1, (x + 3) * (1f / 6));
}
