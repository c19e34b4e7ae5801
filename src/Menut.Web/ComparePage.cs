using Menut.Comparison;
using Menut.Comparison.Exports;
using Menut.Web.Frame;
using Menut.Web.Takeaway;

namespace Menut.Web;

/// <summary>The content of the page: links and one form, so it needs no script.</summary>
internal static class ComparePage
{
    public static PageHead Head(CompareState state, ComparisonTable? table)
    {
        var language = state.Language;
        string title = language.Text("page.title");
        return new(
            language, table is null ? title : $"{title}: {string.Join(", ", table.Columns.Select(column => column.Name))}", state.AddressAfterLanguage(), [], [])
        {
            Description = language.Text("page.lead"),
        };
    }

    public static void Write(
        HtmlWriter html, CompareState state, ComparisonTable? table, IReadOnlyList<Notice> notices, IEnumerable<(string Value, string Label)> choices)
    {
        var language = state.Language;
        html.Write($"<h1>{language.Text("page.title")}</h1>\n<p class=\"lead\">{language.Text("page.lead")}</p>\n");
        foreach (var notice in notices)
            html.Write($"<p class=\"notice\" role=\"alert\">{notice.Text}</p>\n");
        html.Write($"<div class=\"bar\">\n");
        WriteForm(html, state, choices);
        if (table is not null)
            WriteCounts(html, state, table);
        html.Write($"</div>\n");
        WriteTable(html, state, table);
        html.Write($"<p class=\"foot\">{language.Text("page.foot")}</p>\n");
    }

    private static void WriteForm(HtmlWriter html, CompareState state, IEnumerable<(string Value, string Label)> choices)
    {
        var language = state.Language;
        string label = language.Text("page.add_label");
        html.Write(
            $"""
            <form method="get" action="/{language.Code}/compare">
            <input type="hidden" name="m" value="{string.Join(',', state.Things)}">

            """);
        if (state.DifferencesOnly)
            html.Write($"<input type=\"hidden\" name=\"differences\" value=\"1\">\n");
        if (state.Baseline is { } baseline)
            html.Write($"<input type=\"hidden\" name=\"base\" value=\"{baseline}\">\n");
        html.Write(
            $"""
            <label class="heard" for="add">{label}</label>
            <input id="add" name="add" list="choices" maxlength="200" required autocomplete="off" placeholder="{language.Text("page.add_hint")}">
            <datalist id="choices">

            """);
        foreach (var (value, text) in choices)
            html.Write($"<option value=\"{value}\">{text}</option>\n");
        html.Write($"</datalist>\n<button>{language.Text("page.add")}</button>\n</form>\n");
    }

    private static void WriteCounts(HtmlWriter html, CompareState state, ComparisonTable table)
    {
        var language = state.Language;
        string toggle = (state with { DifferencesOnly = !state.DifferencesOnly }).Address();
        html.Write($"<p class=\"counts\"><b>{language.Text("page.counts", table.DifferingRows, table.TotalRows)}</b> · ");
        html.Write($"<a href=\"{toggle}\">{language.Text(state.DifferencesOnly ? "page.all_rows" : "page.only_differences")}</a></p>\n");
        DownloadLinks.Write(html, state);
    }

    private static void WriteTable(HtmlWriter html, CompareState state, ComparisonTable? table)
    {
        var language = state.Language;
        if (table is null)
        {
            html.Write($"<div class=\"empty\"><p>{language.Text("page.empty")}</p><p><a href=\"{CompareState.Start(language).Address()}\">{language.Text("page.start")}</a></p></div>\n");
            return;
        }

        if (table.Rows.IsEmpty)
            html.Write($"<p>{language.Text("page.no_differences")}</p>\n");
        HtmlTable.Write(html, table, new HtmlTableLinks(
            Remove: column => (state with
            {
                Things = state.Things.Remove(column.Id),
                Baseline = state.Baseline == column.Id ? null : state.Baseline,
            }).Address(),
            Add: id => (state with { Things = [.. state.Things.Append(id).Distinct()] }).Address(),
            Baseline: column => (state with { Baseline = state.Baseline == column.Id ? null : column.Id }).Address()));
    }
}
