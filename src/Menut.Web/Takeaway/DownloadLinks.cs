using Menut.Comparison.Exports;

namespace Menut.Web.Takeaway;

/// <summary>The links of a page to its selection in every format.</summary>
internal static class DownloadLinks
{
    public static void Write(HtmlWriter html, CompareState state)
    {
        html.Write($"<div class=\"downloads\">{state.Language.Text("page.download")}");
        foreach (var form in ExportForm.All)
            html.Write($" <a href=\"{Address(state, form)}\" download>{form.Name}</a>");
        html.Write($"</div>\n");
    }

    private static string Address(CompareState state, ExportForm form)
    {
        string things = string.Join(',', state.Things.Select(Uri.EscapeDataString));
        string baseline = state.Baseline is null ? "" : "&base=" + Uri.EscapeDataString(state.Baseline);
        return $"/{state.Language.Code}/compare.{form.Extension}?m={things}{baseline}{(state.DifferencesOnly ? "&differences=1" : "")}";
    }
}
