using Menut.Training.Distillation.Schedules;

namespace Menut.Training.Distillation.Features;

/// <summary>A layer of the student that learns from a layer of the teacher.</summary>
/// <param name="Student">Name of the student's node, as <c>menut describe --nodes</c> prints it.</param>
/// <param name="Teacher">Name of the teacher's node.</param>
/// <param name="Loss">Name of the comparison: see <see cref="FeatureLosses"/>.</param>
/// <param name="Weight">Its weight; null for the method's or the comparison's own.</param>
public sealed record LayerMatch(string Student, string Teacher, string Loss, Schedule? Weight = null)
{
    /// <summary>Reads <c>STUDENT_LAYER=TEACHER_LAYER:LOSS[:WEIGHT]</c>.</summary>
    /// <exception cref="MenutException">It is not of that form, the loss is unknown, or the weight no schedule.</exception>
    public static LayerMatch Parse(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string[] parts = text[(equals + 1)..].Split(':');
        if (equals < 1 || parts.Length < 2 || parts.Any(string.IsNullOrWhiteSpace))
            throw MenutException.WrongUsage($"--match '{text}' is not STUDENT_LAYER=TEACHER_LAYER:LOSS[:WEIGHT].");

        // Layers that came with an ONNX file may have colons in their names: what counts is where the loss stands.
        bool hasWeight = FeatureLosses.Find(parts[^1]) is null && parts.Length > 2;
        var loss = FeatureLosses.Of(hasWeight ? parts[^2] : parts[^1]);
        string teacher = string.Join(':', parts[..^(hasWeight ? 2 : 1)]);
        return new(text[..equals].Trim(), teacher.Trim(), loss.Name, hasWeight ? Schedule.Parse(parts[^1], "--match") : null);
    }
}
