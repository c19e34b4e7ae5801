using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Charts;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Charts;

/// <summary>Reads what a chart's address asks for from catalogue and store; what can't be had is said.</summary>
internal sealed class ChartReader(MethodCatalogue catalogue, RunStore? store)
{
    private const int MostNotices = 3, OfferedRuns = 50;

    public ChartContent Read(string kind, HttpRequest request, Language language, List<Notice> notices)
    {
        var state = ChartState.Of(request, language, notices);
        state = state with { Things = Known(state, kind, notices) };
        ImmutableArray<Run> runs = kind is ChartKind.Training or ChartKind.Confusion ? store?.Runs(OfferedRuns) ?? [] : [];
        return kind switch
        {
            ChartKind.Cost => new(kind, state, CostSheet.Of(state, catalogue, store), runs),
            ChartKind.Training => new(kind, state, TrainingSheet.Of(state, Selected(state, runs), store), runs),
            ChartKind.Scaling => new(kind, state, ScalingSheet.Of(state, catalogue), runs),
            ChartKind.Confusion => Confusion(state, runs, notices),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>A run of the store that was evaluated, or null.</summary>
    public Run? Evaluated(string id)
    {
        if (id.Length > ThingNames.Longest)
            return null;
        try
        {
            return store?.Find(id) is { Folder: { } folder } run && new EvaluationFolder(folder).Exists ? run : null;
        }
        catch (MenutException e) when (e.Fault == Fault.Usage)
        {
            return null;
        }
    }

    /// <summary>The names by their ids. Charts of runs pass over what is no run: the same selection serves all charts.</summary>
    private ImmutableArray<string> Known(ChartState state, string kind, List<Notice> notices)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (string text in state.Things.TakeWhile(_ => notices.Count < MostNotices))
        {
            var column = ThingNames.Find(text, state.Language, catalogue, store, out string? ambiguity);
            if (column is null)
            {
                notices.Add(ambiguity is null
                    ? new(StatusCodes.Status404NotFound, state.Language.Text("charts.unknown", ShownText.Of(text)))
                    : new(StatusCodes.Status400BadRequest, state.Language.Text("page.ambiguous", ShownText.Of(text))));
            }
            else if ((kind is ChartKind.Cost or ChartKind.Scaling || column.Kind == ThingKind.Run) && !ids.Contains(column.Id))
                ids.Add(column.Id);
        }

        return ids.DrainToImmutable();
    }

    private ImmutableArray<Run> Selected(ChartState state, ImmutableArray<Run> newest) => state.Things.IsEmpty
        ? [.. newest.Where(run => run.Epochs > 0).Take(TrainingChart.MostRuns / 2)]
        : [.. state.Things.Take(TrainingChart.MostRuns).Select(id => store?.Find(id)).OfType<Run>()];

    private ChartContent Confusion(ChartState state, ImmutableArray<Run> runs, List<Notice> notices)
    {
        ImmutableArray<Run> evaluated = [.. runs.Where(run => run.Folder is { } folder && new EvaluationFolder(folder).Exists)];
        var run = state.Things is [var id, ..] ? Evaluated(id) : evaluated.FirstOrDefault();
        if (run is null)
            return new(ChartKind.Confusion, state, null, evaluated);
        try
        {
            var evaluation = new EvaluationFolder(run.Folder!).Read()!;
            return new(ChartKind.Confusion, state with { Things = [run.Id] }, ConfusionSheet.Of(run, evaluation, state.Language), evaluated, run, evaluation);
        }
        catch (MenutException)
        {
            notices.Add(new(StatusCodes.Status422UnprocessableEntity, state.Language.Text("charts.damaged", ChartNames.Of(run.Name))));
            return new(ChartKind.Confusion, state, null, evaluated);
        }
    }
}
