using System.Buffers.Binary;

namespace Menut.Training.Distillation.Cache;

/// <summary>
/// How an answer is kept, in 16-bit floats (IEEE 754 binary16). Up to <see cref="MostWhole"/> classes: all logits, less the largest, so that what is
/// probable is kept most exactly and nothing overflows; a softmax at any temperature is that of the logits, but for the rounding. Above: the
/// log-probabilities at temperature 1 of the <see cref="Kept"/> most probable classes and of all others together, which then share
/// that rest equally.
/// </summary>
internal sealed class AnswerEncoding
{
    /// <summary>Classes up to which all logits are kept.</summary>
    public const int MostWhole = 256;

    /// <summary>Classes that are kept of more: four bytes each.</summary>
    public const int Kept = 128;

    private readonly int _classes;

    /// <summary>An encoding for answers of some classes.</summary>
    /// <exception cref="MenutException">A class's number has no room in 16 bits.</exception>
    public AnswerEncoding(int classes)
    {
        _classes = classes <= ushort.MaxValue + 1
            ? classes
            : throw MenutException.WrongUsage($"--cache: {classes} classes are too many, it keeps answers of up to {ushort.MaxValue + 1}.");
        Bytes = IsWhole ? 2 * classes : 2 + (4 * Kept);
    }

    /// <summary>Bytes of an encoded answer.</summary>
    public int Bytes { get; }

    private bool IsWhole => _classes <= MostWhole;

    /// <summary>Encodes an answer.</summary>
    /// <param name="logits"><c>[classes]</c>, all of them numbers.</param>
    /// <param name="encoded">Receives <see cref="Bytes"/> bytes.</param>
    public void Encode(ReadOnlySpan<float> logits, Span<byte> encoded)
    {
        float largest = logits[0];
        foreach (float logit in logits)
            largest = Math.Max(largest, logit);
        if (IsWhole)
        {
            for (int i = 0; i < logits.Length; i++)
                Write(encoded[(2 * i)..], (double)logits[i] - largest);
        }
        else
        {
            EncodeMostProbable(logits, largest, encoded);
        }
    }

    /// <summary>Decodes an answer.</summary>
    /// <param name="encoded">What <see cref="Encode"/> wrote.</param>
    /// <param name="logits">Receives <c>[classes]</c> logits.</param>
    public void Decode(ReadOnlySpan<byte> encoded, Span<float> logits)
    {
        if (IsWhole)
        {
            for (int i = 0; i < logits.Length; i++)
                logits[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(encoded[(2 * i)..]);
            return;
        }

        logits.Fill((float)((double)BinaryPrimitives.ReadHalfLittleEndian(encoded) - Math.Log(_classes - Kept)));
        for (int at = 2; at < encoded.Length; at += 4)
            logits[BinaryPrimitives.ReadUInt16LittleEndian(encoded[at..])] = (float)BinaryPrimitives.ReadHalfLittleEndian(encoded[(at + 2)..]);
    }

    private static void EncodeMostProbable(ReadOnlySpan<float> logits, float largest, Span<byte> encoded)
    {
        int[] order = new int[logits.Length];
        float[] falling = new float[logits.Length];
        for (int i = 0; i < order.Length; i++)
            (order[i], falling[i]) = (i, -logits[i]);
        Array.Sort(falling, order);

        double kept = 0, rest = 0;
        for (int i = 0; i < order.Length; i++)
        {
            double mass = Math.Exp(-(double)falling[i] - largest);
            if (i < Kept)
                kept += mass;
            else
                rest += mass;
        }

        double whole = Math.Log(kept + rest);
        Write(encoded, Math.Log(rest) - whole);
        for (int i = 0; i < Kept; i++)
        {
            var place = encoded[(2 + (4 * i))..];
            BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)order[i]);
            Write(place[2..], -(double)falling[i] - largest - whole);
        }
    }

    /// <summary>Below what 16 bits reach it is as good as never, and still a number.</summary>
    private static void Write(Span<byte> to, double value) =>
        BinaryPrimitives.WriteHalfLittleEndian(to, (Half)Math.Max(value, (double)Half.MinValue));
}
