using Menut.Comparison.Languages;

namespace Menut.Browser.Tests;

/// <summary>How the page's state stands in its address.</summary>
internal static class PageAddress
{
    public const string ThreeMethods = "mobilenet,efficientnet,knowledge-distillation";

    public static string Compare(Language language, string things = ThreeMethods, string? baseline = null, bool differences = false) =>
        $"/{language.Code}/compare?m={things}{(baseline is null ? "" : "&base=" + baseline)}{(differences ? "&differences=1" : "")}";
}
