using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>Kernels over rows of floats, for any instruction set.</summary>
internal static unsafe class Rows<T, TVector>
    where T : struct, IVectors<TVector>
    where TVector : unmanaged
{
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Activate(float* data, nint rows, nint rowStride, nint width, Epilogue epilogue, float low, float high)
    {
        if (rowStride == width * sizeof(float))
            (width, rows) = (width * rows, 1);
        switch (epilogue)
        {
            case Epilogue.Clamp:
                Activate<Clamp>(data, rows, rowStride, width, low, high);
                break;
            case Epilogue.HardSwish:
                Activate<HardSwish>(data, rows, rowStride, width, low, high);
                break;
            case Epilogue.HardSigmoid:
                Activate<HardSigmoid>(data, rows, rowStride, width, low, high);
                break;
            case Epilogue.SiLU:
                Activate<SiLU>(data, rows, rowStride, width, low, high);
                break;
            case Epilogue.Sigmoid:
                Activate<Sigmoid>(data, rows, rowStride, width, low, high);
                break;
            case Epilogue.GELU:
                Activate<GELU>(data, rows, rowStride, width, low, high);
                break;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Activate<TActivation>(float* data, nint rows, nint rowStride, nint width, float low, float high)
        where TActivation : struct, IActivation
    {
        TVector lower = T.Broadcast(low), upper = T.Broadcast(high);
        do
        {
            float* end = data + width;
            for (float* at = data; at < end; at += T.Lanes)
                *(TVector*)at = TActivation.Apply<T, TVector>(*(TVector*)at, lower, upper);
            data = (float*)((byte*)data + rowStride);
        } while (--rows > 0);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(RowOperands* operands)
    {
        byte* left = (byte*)operands->Left, right = (byte*)operands->Right, output = (byte*)operands->Output;
        TVector low = T.Broadcast(operands->Epilogue == Epilogue.Clamp ? operands->Low : float.NegativeInfinity);
        TVector high = T.Broadcast(operands->Epilogue == Epilogue.Clamp ? operands->High : float.PositiveInfinity);
        nint bytes = operands->Width * sizeof(float);
        for (nint row = 0; row < operands->Rows; row++)
        {
            for (nint i = 0; i < bytes; i += sizeof(TVector))
                *(TVector*)(output + i) = T.Min(high, T.Max(low, T.Add(*(TVector*)(left + i), *(TVector*)(right + i))));
            left += operands->LeftStride;
            right += operands->RightStride;
            output += operands->OutputStride;
        }

        Finish(operands);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(RowOperands* operands)
    {
        byte* left = (byte*)operands->Left, factors = (byte*)operands->Right, output = (byte*)operands->Output;
        TVector low = T.Broadcast(operands->Epilogue == Epilogue.Clamp ? operands->Low : float.NegativeInfinity);
        TVector high = T.Broadcast(operands->Epilogue == Epilogue.Clamp ? operands->High : float.PositiveInfinity);
        nint bytes = operands->Width * sizeof(float);
        for (nint row = 0; row < operands->Rows; row++)
        {
            for (nint i = 0; i < bytes; i += sizeof(TVector))
                *(TVector*)(output + i) = T.Min(high, T.Max(low, T.Multiply(*(TVector*)(left + i), *(TVector*)(factors + i))));
            left += operands->LeftStride;
            output += operands->OutputStride;
        }

        Finish(operands);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Affine(RowOperands* operands)
    {
        byte* left = (byte*)operands->Left, factors = (byte*)operands->Right, shift = (byte*)operands->Shift, output = (byte*)operands->Output;
        TVector low = T.Broadcast(operands->Epilogue == Epilogue.Clamp ? operands->Low : float.NegativeInfinity);
        TVector high = T.Broadcast(operands->Epilogue == Epilogue.Clamp ? operands->High : float.PositiveInfinity);
        nint bytes = operands->Width * sizeof(float);
        for (nint row = 0; row < operands->Rows; row++)
        {
            for (nint i = 0; i < bytes; i += sizeof(TVector))
            {
                TVector mapped = T.MultiplyAdd(*(TVector*)(left + i), *(TVector*)(factors + i), *(TVector*)(shift + i));
                *(TVector*)(output + i) = T.Min(high, T.Max(low, mapped));
            }

            left += operands->LeftStride;
            output += operands->OutputStride;
        }

        Finish(operands);
    }

    /// <summary>Four vectors of columns at a time: the sums stay in registers, and four additions are under way at once.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum(RowOperands* operands)
    {
        nint bytes = operands->Width * sizeof(float), stride = operands->LeftStride;
        nint column = 0;
        for (; column + (4 * sizeof(TVector)) <= bytes; column += 4 * sizeof(TVector))
        {
            TVector* sums = (TVector*)((byte*)operands->Output + column);
            TVector s0 = sums[0], s1 = sums[1], s2 = sums[2], s3 = sums[3];
            byte* at = (byte*)operands->Left + column;
            for (nint row = operands->Rows; row > 0; row--, at += stride)
            {
                TVector* values = (TVector*)at;
                s0 = T.Add(s0, values[0]);
                s1 = T.Add(s1, values[1]);
                s2 = T.Add(s2, values[2]);
                s3 = T.Add(s3, values[3]);
            }

            (sums[0], sums[1], sums[2], sums[3]) = (s0, s1, s2, s3);
        }

        for (; column < bytes; column += sizeof(TVector))
        {
            TVector* sum = (TVector*)((byte*)operands->Output + column);
            TVector s = *sum;
            byte* at = (byte*)operands->Left + column;
            for (nint row = operands->Rows; row > 0; row--, at += stride)
                s = T.Add(s, *(TVector*)at);
            *sum = s;
        }
    }

    private static void Finish(RowOperands* operands)
    {
        if (operands->Epilogue != Epilogue.Clamp && operands->Rows > 0)
            Activate(operands->Output, operands->Rows, operands->OutputStride, operands->Width, operands->Epilogue, 0, 0);
    }
}
