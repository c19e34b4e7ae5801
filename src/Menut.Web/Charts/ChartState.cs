using System.Collections.Immutable;
using System.Text.Json;
using Menut.Comparison.Charts;
using Menut.Comparison.Languages;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Charts;

/// <summary>What a page of charts shows; all of it stands in the address.</summary>
internal sealed record ChartState
{
    /// <summary>More names than this are no selection; each may stand for several networks.</summary>
    public const int MostThings = 40;

    public required Language Language { get; init; }

    /// <summary>What is selected; none for all that there is.</summary>
    public ImmutableArray<string> Things { get; init; } = [];

    public CostMeasure Cost { get; init; }

    public AccuracyMeasure Accuracy { get; init; }

    public TrainingFigure Figure { get; init; }

    /// <summary>The network that is scaled.</summary>
    public string Base { get; init; } = "efficientnet_b0";

    /// <summary>Whether a picture is for dark paper.</summary>
    public bool IsDark { get; init; }

    /// <summary>Reads an address; what can't be is said, and the default is taken.</summary>
    public static ChartState Of(HttpRequest request, Language language, List<Notice> notices)
    {
        var query = request.Query;
        var things = ThingNames.Of(query["m"]);
        if (things.Length > MostThings)
        {
            notices.Add(new(StatusCodes.Status400BadRequest, language.Text("charts.too_many", MostThings)));
            things = things[..MostThings];
        }

        string network = query["base"].ToString() is { Length: > 0 } asked ? asked : "efficientnet_b0";
        if (!ScalingChart.Bases.Contains(network, StringComparer.OrdinalIgnoreCase))
        {
            notices.Add(new(StatusCodes.Status400BadRequest, language.Text("charts.unknown_value", "base", ShownText.Of(network), "efficientnet_b0, mobilenet_v1 …")));
            network = "efficientnet_b0";
        }

        return new()
        {
            Language = language,
            Things = things,
            Cost = Choice(query["x"], CostMeasure.Macs, "x", language, notices),
            Accuracy = Choice(query["y"], AccuracyMeasure.Top1, "y", language, notices),
            Figure = Choice(query["metric"], TrainingFigure.ValidationAccuracy, "metric", language, notices),
            Base = network.ToLowerInvariant(),
            IsDark = query["theme"] == "dark",
        };
    }

    /// <summary>A value's word in an address.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The query of a chart, with what it depends on; theme aside.</summary>
    public string Query(string chart)
    {
        string things = Things.IsEmpty ? "" : "m=" + string.Join(',', Things.Select(Uri.EscapeDataString));
        string rest = chart switch
        {
            "cost" => $"x={Word(Cost)}&y={Word(Accuracy)}",
            "training" => $"metric={Word(Figure)}",
            "scaling" => $"base={Base}",
            _ => "",
        };
        string query = string.Join('&', new[] { chart == "scaling" ? "" : things, rest }.Where(part => part.Length > 0));
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>Numbers are no words, though <see cref="Enum.TryParse{TEnum}(string, out TEnum)"/> takes them.</summary>
    private static T Choice<T>(string? word, T otherwise, string name, Language language, List<Notice> notices)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(word))
            return otherwise;
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == word)
                return value;
        }

        notices.Add(new(
            StatusCodes.Status400BadRequest,
            language.Text("charts.unknown_value", name, ShownText.Of(word), string.Join(", ", Enum.GetValues<T>().Select(Word)))));
        return otherwise;
    }
}
