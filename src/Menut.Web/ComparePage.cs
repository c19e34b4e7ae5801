using Menut.Comparison;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Web.Frame;
using Menut.Web.Methods;
using Menut.Web.Search;
using Menut.Web.Takeaway;

namespace Menut.Web;

/// <summary>The content of the page: links and one form, so it needs no script.</summary>
internal static class ComparePage
{
    private const string Script = "compare.js";

    public static PageHead Head(CompareState state, ComparisonTable? table)
    {
        var language = state.Language;
        string title = language.Text("page.title");
        return new(
            language, table is null ? title : $"{title}: {string.Join(", ", table.Columns.Select(column => column.Name))}", state.AddressAfterLanguage(), [Script], [])
        {
            Description = language.Text("page.lead"),
        };
    }

    public static void Write(
        HtmlWriter html, CompareState state, ComparisonTable? table, IReadOnlyList<Notice> notices, IEnumerable<(string Value, string Label)> choices,
        Removal? removal, IReadOnlyList<FurtherLink> further)
    {
        var language = state.Language;
        html.Write($"<h1>{language.Text("page.title")}</h1>\n<p class=\"lead\">{language.Text("page.lead")}</p>\n");
        foreach (var notice in notices)
            WriteNotice(html, state, notice);
        if (removal is not null)
            WriteRemoval(html, state, removal);
        html.Write($"<div class=\"bar\">\n");
        WriteForm(html, state, choices);
        if (table is not null)
            WriteCounts(html, state, table);
        html.Write($"</div>\n");
        WriteTable(html, state, table);
        WriteFurther(html, language, further);
        html.Write($"<p class=\"foot\">{language.Text("page.foot")}</p>\n");
    }

    private static void WriteNotice(HtmlWriter html, CompareState state, Notice notice)
    {
        html.Write($"<div class=\"notice\" role=\"alert\"><p>{notice.Text}");
        var meant = notice.Meant.Where(hit => !state.Things.Contains(hit.Id)).ToList();
        if (meant.Count == 0)
        {
            html.Write($"</p></div>\n");
            return;
        }

        html.Write($" {state.Language.Text("search.meant")}</p>\n<ul class=\"meant\">\n");
        foreach (var hit in meant)
        {
            html.Write($"<li><a href=\"{state.With(hit.Id).Address()}\" data-say=\"{state.Language.Text("compare.added", hit.Name)}\"><bdi>{hit.Name}</bdi></a> ");
            string kind = state.Language.Text("kind." + hit.Kind.ToString().ToLowerInvariant());
            if (hit.Kind == ThingKind.Method)
                html.Write($"<small><a href=\"{MethodPage.Address(hit.Id, state.Language)}\" aria-label=\"{hit.Name}: {kind}\">{kind}</a></small></li>\n");
            else
                html.Write($"<small>{kind}{(hit.Kind == ThingKind.Run ? " " + hit.Id : "")}</small></li>\n");
        }

        html.Write($"</ul></div>\n");
    }

    private static void WriteRemoval(HtmlWriter html, CompareState state, Removal removal)
    {
        var language = state.Language;
        html.Write($"<p class=\"notice removed\" role=\"status\">{language.Text("compare.removed", removal.Column.Name)} ");
        html.Write($"<a class=\"undo\" href=\"{state.Restored(removal).Address()}\" data-say=\"{language.Text("compare.added", removal.Column.Name)}\">{language.Text("compare.undo")}</a></p>\n");
    }

    private static void WriteForm(HtmlWriter html, CompareState state, IEnumerable<(string Value, string Label)> choices)
    {
        var language = state.Language;
        string label = language.Text("page.add_label");
        html.Write(
            $"""
            <form class="add" method="get" action="/{language.Code}/compare" data-search="{SearchEndpoints.Address(language)}" data-none="{language.Text("search.none")}" data-found="{string.Join('|', Enumerable.Range(1, SearchEndpoints.Most).Select(count => language.Count("search.found", count)))}" data-added="{language.Text("compare.added")}">
            <input type="hidden" name="m" value="{string.Join(',', state.Things)}">

            """);
        if (state.DifferencesOnly)
            html.Write($"<input type=\"hidden\" name=\"differences\" value=\"1\">\n");
        if (state.Baseline is { } baseline)
            html.Write($"<input type=\"hidden\" name=\"base\" value=\"{baseline}\">\n");
        if (state.Transposed is { } transposed)
            html.Write($"<input type=\"hidden\" name=\"layout\" value=\"{(transposed ? "transposed" : "columns")}\">\n");
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
        html.Write($"<p class=\"counts\"><b>{language.Count("page.counts", table.DifferingRows, table.DifferingRows, table.TotalRows)}</b> · ");
        html.Write($"<a href=\"{toggle}\" data-key=\"differences\">{language.Text(state.DifferencesOnly ? "page.all_rows" : "page.only_differences")}</a> · ");
        html.Write($"<a href=\"{(state with { Transposed = !state.IsTransposed }).Address()}\" data-key=\"layout\">{language.Text("compare.transpose")}</a></p>\n");
        DownloadLinks.Write(html, state);
    }

    private static void WriteFurther(HtmlWriter html, Language language, IReadOnlyList<FurtherLink> further)
    {
        if (further.Count == 0)
            return;
        string label = language.Text("compare.further");
        html.Write($"<div class=\"bar\"><nav class=\"counts\" aria-label=\"{label}\">{label}: ");
        for (int i = 0; i < further.Count; i++)
        {
            html.Write($"{(i == 0 ? "" : " · ")}<a href=\"{further[i].Address}\"><bdi");
            html.WriteLanguage(further[i].TextLanguage, language);
            html.Write($">{further[i].Text}</bdi></a>");
        }

        html.Write($"</nav></div>\n");
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
        html.Write($"<div class=\"comparison\" data-address=\"{state.Address()}\" data-moved=\"{language.Text("compare.moved")}\" data-drag=\"{language.Text("compare.drag")}\">\n");
        HtmlTable.Write(
            html,
            table,
            new HtmlTableLinks(
                Remove: column => state.Without(column.Id).Address(),
                Add: id => state.With(id).Address(),
                Baseline: column => (state with { Baseline = state.Baseline == column.Id ? null : column.Id }).Address(),
                Move: (column, places) => state.Moved(column.Id, places)?.Address()),
            state.IsTransposed);
        html.Write($"</div>\n");
    }
}
