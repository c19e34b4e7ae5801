using System.Collections.Immutable;

namespace Menut.Evaluation;

/// <summary>How far two models say the same about the same pictures.</summary>
/// <param name="Top1">Part of the pictures for which both find the same class most probable (Stanton et al. 2021, arXiv:2106.05945 section 3).</param>
/// <param name="Divergence">Mean KL(teacher ‖ student) at T = 1, in nats; null where a logit is no finite number.</param>
/// <param name="Flips">For each true class, what became of the labelled pictures on which they differ.</param>
public sealed record Agreement(double Top1, double? Divergence, ImmutableArray<ClassFlips> Flips)
{
    /// <summary>Compares the answers of two models.</summary>
    /// <param name="teacher">Whose answers are the measure.</param>
    /// <param name="student">Logits for the same pictures in the same order.</param>
    /// <returns>The figures; null where there are no pictures.</returns>
    /// <exception cref="ArgumentException">Other classes, or other pictures.</exception>
    public static Agreement? Of(LogitTable teacher, LogitTable student)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(student.Classes, teacher.Classes);
        if (!teacher.Labels.SequenceEqual(student.Labels))
            throw new ArgumentException("The tables are of other pictures.", nameof(student));
        if (teacher.Count == 0)
            return null;

        int same = 0;
        double divergence = 0;
        var flips = new ClassFlips[teacher.Classes];
        Array.Fill(flips, new ClassFlips(0, 0, 0));
        for (int picture = 0; picture < teacher.Count; picture++)
        {
            divergence += DivergenceOf(teacher[picture], student[picture]);
            int wanted = teacher.Predicted(picture), said = student.Predicted(picture), label = teacher.Labels[picture];
            if (wanted == said)
                same++;
            else if (label >= 0)
                flips[label] = flips[label].With(teacherIsRight: wanted == label, studentIsRight: said == label);
        }

        double mean = divergence / teacher.Count;
        return new((double)same / teacher.Count, double.IsFinite(mean) ? mean : null, [.. flips]);
    }

    private static double DivergenceOf(ReadOnlySpan<float> teacher, ReadOnlySpan<float> student)
    {
        var (teacherLargest, teacherLog) = Softmax.LogSum(teacher);
        var (studentLargest, studentLog) = Softmax.LogSum(student);
        double sum = 0;
        for (int i = 0; i < teacher.Length; i++)
        {
            double log = teacher[i] - teacherLargest - teacherLog;
            sum += Math.Exp(log) * (log - (student[i] - studentLargest - studentLog));
        }

        return sum;
    }
}
