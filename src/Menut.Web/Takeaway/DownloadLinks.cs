using Menut.Comparison.Exports;

namespace Menut.Web.Takeaway;

/// <summary>The links of a page to its selection in every format.</summary>
internal static class DownloadLinks
{
    public static void Write(HtmlWriter html, CompareState state)
    {
        html.Write($"<div class=\"downloads\">{state.Language.Text("page.download")}");
        foreach (var form in ExportForm.All)
            html.Write($" <a href=\"{state.Address("/compare." + form.Extension)}\" download>{form.Name}</a>");
        html.Write($"</div>\n");
    }
}
