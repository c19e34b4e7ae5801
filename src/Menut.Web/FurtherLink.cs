using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Comparison.Structure;
using Menut.Web.Charts;
using Menut.Web.Methods;
using Menut.Web.Predictions;

namespace Menut.Web;

/// <summary>A link from a comparison to another page about what it compares.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Text">What is there.</param>
/// <param name="TextLanguage">Language of the text; null for the page's, or for a name that is in none.</param>
internal sealed record FurtherLink(string Address, string Text, Language? TextLanguage = null)
{
    /// <summary>The pages that have something to say of the compared things: their methods, charts, blocks, and the page to try a picture on.</summary>
    public static ImmutableArray<FurtherLink> Of(CompareState state, ComparisonTable table, RunStore? store)
    {
        var language = state.Language;
        var links = ImmutableArray.CreateBuilder<FurtherLink>();
        links.AddRange(table.Methods.OfType<Method>().DistinctBy(method => method.Id)
            .Select(method => new FurtherLink(MethodPage.Address(method, language), method.Names.In(language), method.Names.LanguageIn(language))));

        ImmutableArray<Run> runs = [.. table.Columns.Where(column => column.Kind == ThingKind.Run).Select(column => store?.Get(column.Id)).OfType<Run>()];
        ImmutableArray<string> networks =
        [
            .. table.Columns.Where(column => column.Kind != ThingKind.Run).Select(column => StructureComparison.NetworkOf(column.Id, language, table.Catalogue)).OfType<string>().Distinct(),
        ];
        if (!networks.IsEmpty || !runs.IsEmpty)
            AddChart(ChartKind.Cost, state.Things);
        if (networks is [var left, var right, ..])
            links.Add(new($"/{language.Code}/structure?m={Joined([left, right])}", language.Text("structure.caption", left, right)));
        if (runs.Any(run => run.Epochs > 0))
            AddChart(ChartKind.Training, runs.Select(run => run.Id));
        if (runs.FirstOrDefault(run => run.Folder is { } folder && new EvaluationFolder(folder).Exists) is { } evaluated)
            AddChart(ChartKind.Confusion, [evaluated.Id]);
        ImmutableArray<string> models = [.. runs.Where(run => TrainedModel.Of(run) is not null).Select(run => run.Id).Take(PicturePredictor.MostModels)];
        if (!models.IsEmpty)
            links.Add(new($"/{language.Code}/try?m={Joined(models)}", language.Text("try.title")));
        return links.DrainToImmutable();

        void AddChart(string kind, IEnumerable<string> things) =>
            links.Add(new($"/{language.Code}{ChartKind.Path(kind)}?m={Joined(things)}", language.Text("charts." + kind)));
    }

    private static string Joined(IEnumerable<string> things) => string.Join(',', things.Select(Uri.EscapeDataString));
}
