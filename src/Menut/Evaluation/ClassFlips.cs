namespace Menut.Evaluation;

/// <summary>Pictures of one class on which teacher and student differ.</summary>
/// <param name="Lost">The teacher was right, the student is not.</param>
/// <param name="Won">The student is right, the teacher was not.</param>
/// <param name="Other">Both are wrong, each in its own way.</param>
public sealed record ClassFlips(int Lost, int Won, int Other)
{
    internal ClassFlips With(bool teacherIsRight, bool studentIsRight) =>
        teacherIsRight ? this with { Lost = Lost + 1 }
        : studentIsRight ? this with { Won = Won + 1 }
        : this with { Other = Other + 1 };
}
