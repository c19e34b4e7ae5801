using System.Collections.Immutable;
using Menut.Costs;
using Menut.Networks;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;
using Menut.Training.Studies.Statistics;

namespace Menut.Training.Studies.Tables;

/// <summary>What a study came to.</summary>
/// <param name="Teachers">Who taught; the first is whom students are compared with.</param>
/// <param name="Rows">Every student by every method.</param>
/// <param name="Chosen">How settings of plain soft labels were chosen.</param>
/// <param name="Outcomes">Every trial.</param>
/// <param name="BatchSize">Pictures of a step.</param>
/// <param name="Epochs">Epochs of every trial in the table.</param>
/// <param name="Pictures">Pictures that each of them learnt from, each as often as it did.</param>
public sealed record StudyTable(
    ImmutableArray<TeacherFigures> Teachers, ImmutableArray<StudyRow> Rows, ImmutableArray<ChosenSetting> Chosen, ImmutableArray<TrialOutcome> Outcomes,
    int BatchSize, int Epochs, long Pictures)
{
    /// <summary>Trials that failed.</summary>
    public IEnumerable<TrialOutcome> Failed => Outcomes.Where(outcome => outcome.Error is not null);

    /// <summary>Sums trials up.</summary>
    internal static StudyTable Of(
        StudyDescription study, ImmutableArray<TeacherFigures> teachers, ImmutableArray<ChosenSetting> chosen, ImmutableArray<TrialOutcome> outcomes,
        Func<StudyNetwork, TrainingPlan> planOf)
    {
        var rows = ImmutableArray.CreateBuilder<StudyRow>();
        foreach (var student in study.Students)
        {
            var cost = NetworkCost.Of(planOf(student).Network);
            var choice = chosen.FirstOrDefault(choice => choice.Student == student);
            var plain = Results(study, outcomes, student, StudyMethod.PlainName, choice);
            foreach (string method in study.Methods.Select(method => method.Name).ToImmutableArray().Insert(1, StudyMethod.TunedName))
            {
                bool isPlain = method == StudyMethod.PlainName;
                rows.Add(Row(Results(study, outcomes, student, method, choice), isPlain ? null : plain, teachers.FirstOrDefault()?.Accuracy, planOf(student).Recipe.BatchSize) with
                {
                    Student = student.Name,
                    Method = method,
                    Setting = method == StudyMethod.TunedName ? choice?.Setting.Name : null,
                    Parameters = cost.Parameters,
                    Macs = cost.MultiplyAdds,
                    Errors = [.. Errors(outcomes, student, method)],
                });
            }
        }

        var any = planOf(study.Students[0]);
        return new(teachers, rows.DrainToImmutable(), chosen, outcomes, any.Recipe.BatchSize, any.Recipe.Epochs, StudyWork.Pictures(any));
    }

    /// <summary>Finished trials of a student and method, by seed.</summary>
    private static SortedDictionary<long, RunSummary> Results(
        StudyDescription study, ImmutableArray<TrialOutcome> outcomes, StudyNetwork student, string method, ChosenSetting? choice)
    {
        var results = new SortedDictionary<long, RunSummary>();
        foreach (var outcome in outcomes)
        {
            var trial = outcome.Trial;
            bool ofRow = trial.Kind == TrialKind.Student && trial.Network == student && trial.Method.Name == method;
            bool chosen = method == StudyMethod.TunedName && trial.Name == choice?.Trial;
            if ((ofRow || chosen) && outcome.Result is { } result && study.Seeds.Contains(trial.Seed))
                results[trial.Seed] = result;
        }

        return results;
    }

    private static IEnumerable<string> Errors(ImmutableArray<TrialOutcome> outcomes, StudyNetwork student, string method) => outcomes
        .Where(outcome => outcome.Error is not null && outcome.Trial.Network == student && (outcome.Trial.Kind == TrialKind.Tuning ? StudyMethod.TunedName : outcome.Trial.Method.Name) == method)
        .Select(outcome => $"{outcome.Trial.Name}: {outcome.Error}");

    private static StudyRow Row(SortedDictionary<long, RunSummary> results, SortedDictionary<long, RunSummary>? plain, double? teacher, int batchSize)
    {
        var accuracy = Mean(result => result.Accuracy);
        var (own, alone) = Pairs(results, plain ?? []);
        var difference = PairedDifference.Of(own, alone);
        double? gap = teacher - Sample.Of(alone)?.Mean;
        return new StudyRow
        {
            Student = "",
            Method = "",
            Seeds = [.. results.Keys],
            Accuracy = Sample.Of(Values(results.Values, result => result.Accuracy)),
            Difference = difference,
            Retained = teacher > 0 ? accuracy / teacher : null,
            GapClosed = gap > 0 ? difference?.Mean / gap : null,
            Agreement = Mean(result => result.Agreement),
            AgreementKl = Mean(result => result.AgreementDivergence),
            Loss = Mean(result => result.Loss),
            ScaledLoss = Mean(result => result.ScaledLoss),
            Ece = Mean(result => result.ExpectedCalibrationError),
            ScaledEce = Mean(result => result.ScaledCalibrationError),
            Temperature = Mean(result => result.Temperature),
            ExtraParameters = results.Values.Select(result => result.ExtraParameters).FirstOrDefault(),
            SecondsPerStep = Mean(result => batchSize / result.PicturesPerSecond),
        };

        double? Mean(Func<RunSummary, double?> figure) => Sample.Of(Values(results.Values, figure))?.Mean;
    }

    /// <summary>Accuracies of the seeds that both have.</summary>
    private static (ImmutableArray<double> One, ImmutableArray<double> Other) Pairs(
        SortedDictionary<long, RunSummary> one, SortedDictionary<long, RunSummary> other)
    {
        var pairs = from pair in one
                    where other.ContainsKey(pair.Key)
                    let values = (One: pair.Value.Accuracy, Other: other[pair.Key].Accuracy)
                    where values is { One: not null, Other: not null }
                    select (One: values.One!.Value, Other: values.Other!.Value);
        ImmutableArray<(double One, double Other)> all = [.. pairs];
        return ([.. all.Select(pair => pair.One)], [.. all.Select(pair => pair.Other)]);
    }

    private static IEnumerable<double> Values(IEnumerable<RunSummary> results, Func<RunSummary, double?> figure) =>
        results.Select(figure).OfType<double>();
}
