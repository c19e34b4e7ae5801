using System.Collections.Immutable;

namespace Menut.Web.Charts;

/// <summary>The charts, by the word in their addresses.</summary>
internal static class ChartKind
{
    public const string Cost = "cost", Training = "training", Scaling = "scaling", Confusion = "confusion";

    public static ImmutableArray<string> All { get; } = [Cost, Training, Scaling, Confusion];

    /// <summary>Path of a chart's page after the language.</summary>
    public static string Path(string kind) => kind == Cost ? "/charts" : "/charts/" + kind;
}
