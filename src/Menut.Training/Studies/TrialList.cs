using System.Collections.Immutable;
using System.Globalization;
using Menut.Training.Studies.Descriptions;

namespace Menut.Training.Studies;

/// <summary>All trials of a study, in the order in which they run.</summary>
public static class TrialList
{
    /// <summary>The networks that are trained to teach.</summary>
    public static ImmutableArray<Trial> Teachers(StudyDescription study) =>
        [.. study.Teachers.Where(teacher => teacher.Network is not null).Select(teacher => new Trial($"teacher-{teacher.Name}", TrialKind.Teacher, teacher.Network!, StudyMethod.Plain, study.Seeds[0]))];

    /// <summary>A student's trials to choose a setting of soft labels, all with the first seed.</summary>
    public static ImmutableArray<Trial> Tuning(StudyDescription study, StudyNetwork student) =>
        [.. study.Tuning.Settings.Select(setting => Of(student, setting with { Name = $"tuning-{setting.Name}" }, study.Seeds[0], TrialKind.Tuning, $"tuning-{setting.Name}"))];

    /// <summary>The trials for the table: seed by seed, so that a study that is stopped has something to compare.</summary>
    /// <param name="study">The study.</param>
    /// <param name="chosen">What validation chose for each student; null where no setting came to an end.</param>
    /// <remarks>With the first seed the chosen setting was trained when it was chosen.</remarks>
    public static ImmutableArray<Trial> Students(StudyDescription study, IReadOnlyDictionary<StudyNetwork, StudyMethod?> chosen) =>
    [
        .. from seed in study.Seeds
           from student in study.Students
           from method in MethodsOf(study, chosen[student])
           where seed != study.Seeds[0] || method.Name != StudyMethod.TunedName
           select Of(student, method, seed, TrialKind.Student, method.Name == StudyMethod.TunedName ? $"tuned-{chosen[student]!.Name}" : method.Name),
    ];

    /// <summary>Every trial, should validation choose one setting for all students.</summary>
    /// <param name="study">The study.</param>
    /// <param name="setting">The setting.</param>
    public static ImmutableArray<Trial> All(StudyDescription study, StudyMethod setting)
    {
        var chosen = study.Students.ToDictionary(student => student, _ => (StudyMethod?)setting);
        return [.. Teachers(study), .. study.Students.SelectMany(student => Tuning(study, student)), .. Students(study, chosen)];
    }

    /// <summary>How many trials there will be, whatever is chosen.</summary>
    public static int Count(StudyDescription study) =>
        Teachers(study).Length + study.Students.Length * (study.Tuning.Settings.Length + study.Seeds.Length * (study.Methods.Length + 1) - 1);

    /// <summary>Refuses names that would meet in one folder.</summary>
    /// <exception cref="MenutException">Two trials have one name.</exception>
    public static void RequireDistinct(StudyDescription study)
    {
        // Whatever is chosen.
        var counts = study.Tuning.Settings.SelectMany(setting => All(study, setting).CountBy(trial => trial.Name, StringComparer.OrdinalIgnoreCase));
        if (counts.FirstOrDefault(pair => pair.Value > 1) is { Key: { } twice })
            throw MenutException.WrongData($"Two trials would be called {twice}: give students and methods other names.");
    }

    private static ImmutableArray<StudyMethod> MethodsOf(StudyDescription study, StudyMethod? chosen) =>
        chosen is null ? study.Methods : study.Methods.Insert(1, chosen with { Name = StudyMethod.TunedName });

    /// <summary>A folder bears the name of the setting that it has: should a trial that failed change what is chosen, that is another trial.</summary>
    private static Trial Of(StudyNetwork student, StudyMethod method, long seed, TrialKind kind, string called) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{student.Name}-{called}-seed{seed}"), kind, student, method, seed);
}
