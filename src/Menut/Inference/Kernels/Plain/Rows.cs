namespace Menut.Inference.Kernels.Plain;

/// <summary>Kernels over rows of floats.</summary>
internal static unsafe class Rows
{
    public static void Activate(float* data, nint rows, nint rowStride, nint width, Epilogue epilogue, float low, float high)
    {
        for (nint row = 0; row < rows; row++)
        {
            float* line = At(data, row, rowStride);
            for (nint i = 0; i < width; i++)
                line[i] = Activation.Apply(epilogue, low, high, line[i]);
        }
    }

    public static void Add(RowOperands* operands)
    {
        for (nint row = 0; row < operands->Rows; row++)
        {
            float* left = At(operands->Left, row, operands->LeftStride), right = At(operands->Right, row, operands->RightStride);
            float* output = At(operands->Output, row, operands->OutputStride);
            for (nint i = 0; i < operands->Width; i++)
                output[i] = Activation.Apply(operands->Epilogue, operands->Low, operands->High, left[i] + right[i]);
        }
    }

    public static void Scale(RowOperands* operands)
    {
        for (nint row = 0; row < operands->Rows; row++)
        {
            float* left = At(operands->Left, row, operands->LeftStride), output = At(operands->Output, row, operands->OutputStride);
            for (nint i = 0; i < operands->Width; i++)
                output[i] = Activation.Apply(operands->Epilogue, operands->Low, operands->High, left[i] * operands->Right[i]);
        }
    }

    public static void Affine(RowOperands* operands)
    {
        for (nint row = 0; row < operands->Rows; row++)
        {
            float* left = At(operands->Left, row, operands->LeftStride), output = At(operands->Output, row, operands->OutputStride);
            for (nint i = 0; i < operands->Width; i++)
                output[i] = Activation.Apply(operands->Epilogue, operands->Low, operands->High, (left[i] * operands->Right[i]) + operands->Shift[i]);
        }
    }

    public static void Sum(RowOperands* operands)
    {
        for (nint row = 0; row < operands->Rows; row++)
        {
            float* left = At(operands->Left, row, operands->LeftStride);
            for (nint i = 0; i < operands->Width; i++)
                operands->Output[i] += left[i];
        }
    }

    private static float* At(float* data, nint row, nint stride) => (float*)((byte*)data + (row * stride));
}
