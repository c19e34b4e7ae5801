using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Menut.Images;
using Menut.Networks;

namespace Menut.Training.Distillation.Cache;

/// <summary>All that decides a teacher's answer for a view of a picture: who it is, how pictures reach it, which classes it answers for, and what computes it.</summary>
internal static class TeacherFingerprint
{
    /// <summary>Changes with the way in which keys or answers are made.</summary>
    private const string Format = "menut answers 1";

    /// <summary>A SHA-256.</summary>
    /// <param name="weights">SHA-256 of the weights, or of the file.</param>
    /// <param name="network">What the weights are of; null where the file says it.</param>
    /// <param name="own">How the teacher wants pictures prepared.</param>
    /// <param name="student">How the student's pictures are prepared, which it sees.</param>
    /// <param name="classes">For which classes it answers, in this order.</param>
    /// <param name="engine">What computes it.</param>
    public static byte[] Of(
        string weights, Network? network, Preprocessing own, Preprocessing student, ImmutableArray<string> classes, string engine)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');

        Line($"{Format}");
        Line($"weights {weights}");
        foreach (var node in network?.Nodes ?? [])
            Line($"node {node.Name} {node.Operation} {string.Join(' ', node.Inputs)} {node.Output}");
        foreach (var preprocessing in (ReadOnlySpan<Preprocessing>)[own, student])
        {
            Line($"pictures {preprocessing.Resolution} {preprocessing.Interpolation} {preprocessing.CropFraction:R} {preprocessing.ResizeTo} {preprocessing.CropMode}");
            Line($"normalised {string.Join(' ', preprocessing.Mean.Concat(preprocessing.StandardDeviation).Select(BitConverter.SingleToInt32Bits))}");
        }

        foreach (string name in classes)
            Line($"class {name.Length} {name}");
        Line($"engine {engine}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>A teacher whose answers are put into another order gives other answers.</summary>
    /// <param name="fingerprint">Of the teacher.</param>
    /// <param name="places">For each class, its place among the teacher's; null where they are the same.</param>
    public static byte[] Matched(byte[] fingerprint, ImmutableArray<int>? places) =>
        places is { } order ? SHA256.HashData([.. fingerprint, .. Encoding.UTF8.GetBytes(string.Join(' ', order))]) : fingerprint;
}
