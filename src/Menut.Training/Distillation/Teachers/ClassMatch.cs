using System.Collections.Immutable;

namespace Menut.Training.Distillation.Teachers;

/// <summary>
/// Which of a teacher's answers belongs to which class of the student's data. Classes are matched by name; a teacher that knows more is restricted to
/// those of the data, its probabilities then sum to 1 over these.
/// </summary>
/// <param name="Places">For each class of the data, its place among the teacher's; null where they are the same.</param>
/// <param name="Note">What was done about the difference, one line for the user; null where there is none.</param>
public sealed record ClassMatch(ImmutableArray<int>? Places, string? Note)
{
    private const int Named = 4;

    /// <summary>Matches a teacher's classes with the data's.</summary>
    /// <param name="teacher">What the user calls the teacher.</param>
    /// <param name="classes">Its classes, in the order of its logits.</param>
    /// <param name="data">What the user calls the data.</param>
    /// <param name="wanted">The data's classes.</param>
    /// <exception cref="MenutException">It lacks some of them, or has one of them twice; what is missing and what is too many is named.</exception>
    public static ClassMatch Of(string teacher, ImmutableArray<string> classes, string data, ImmutableArray<string> wanted)
    {
        if (classes.AsSpan().SequenceEqual(wanted.AsSpan()))
            return new(null, null);

        string[] missing = [.. wanted.Except(classes)], extra = [.. classes.Except(wanted)];
        if (missing.Length > 0)
        {
            string unknown = extra.Length > 0 ? $", and knows {List(extra)} that {data} has not" : "";
            throw MenutException.WrongData($"The teacher {teacher} lacks {List(missing)} of {data}{unknown}.");
        }

        if (wanted.FirstOrDefault(name => classes.Count(own => own == name) > 1) is { } twice)
            throw MenutException.WrongData($"The teacher {teacher} has two classes of the name '{twice}': which of them {data} means can't be known.");

        ImmutableArray<int> places = [.. wanted.Select(name => classes.IndexOf(name))];
        return new(places, extra.Length == 0
            ? $"{teacher} has the classes of {data} in another order: they are matched by name."
            : $"{teacher} knows {classes.Length} classes: its answers are restricted to the {wanted.Length} of {data} and sum to 1 over these.");
    }

    private static string List(string[] names) =>
        string.Join(", ", names.Take(Named).Select(name => $"'{name}'")) + (names.Length > Named ? $" and {names.Length - Named} more" : "");
}
