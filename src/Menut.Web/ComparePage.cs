using Menut.Comparison;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Web.Search;

namespace Menut.Web;

/// <summary>The page as HTML: links and one form, so it needs no script.</summary>
internal static class ComparePage
{
    public static string Write(
        CompareState state, ComparisonTable? table, IReadOnlyList<Notice> notices, IEnumerable<(string Value, string Label)> choices,
        Removal? removal)
    {
        var language = state.Language;
        var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="{language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Title(table, language)}</title>
            <link rel="icon" href="{PageAssets.IconPath}" type="image/svg+xml">
            <link rel="stylesheet" href="{PageAssets.StyleAddress}">
            <script type="module" src="{PageAssets.ScriptAddress}"></script>

            """);
        foreach (var other in Language.All)
            html.Write($"<link rel=\"alternate\" hreflang=\"{other.Code}\" href=\"{(state with { Language = other }).Address()}\">\n");
        html.Write($"</head>\n<body>\n<header>\n");
        WriteLanguages(html, state);
        html.Write($"<h1>{language.Text("page.title")}</h1>\n<p class=\"lead\">{language.Text("page.lead")}</p>\n</header>\n<main>\n");
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
        html.Write($"</main>\n<footer><p>{language.Text("page.foot")}</p></footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string Title(ComparisonTable? table, Language language) => table is null
        ? $"{language.Text("page.title")} · Menut"
        : $"{language.Text("page.title")}: {string.Join(", ", table.Columns.Select(column => column.Name))} · Menut";

    private static void WriteLanguages(HtmlWriter html, CompareState state)
    {
        html.Write($"<nav class=\"languages\" aria-label=\"{state.Language.Text("page.language")}\"><ul>\n");
        foreach (var other in Language.All)
        {
            string address = (state with { Language = other }).Address();
            if (other == state.Language)
                html.Write($"<li><a href=\"{address}\" lang=\"{other.Code}\" hreflang=\"{other.Code}\" aria-current=\"true\">{other.Name}</a></li>\n");
            else
                html.Write($"<li><a href=\"{address}\" lang=\"{other.Code}\" hreflang=\"{other.Code}\">{other.Name}</a></li>\n");
        }

        html.Write($"</ul></nav>\n");
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
            html.Write($"<small>{state.Language.Text("kind." + hit.Kind.ToString().ToLowerInvariant())}{(hit.Kind == ThingKind.Run ? " " + hit.Id : "")}</small></li>\n");
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
            <form class="add" method="get" action="/" data-search="{SearchEndpoints.Address(language)}" data-none="{language.Text("search.none")}" data-one="{language.Text("search.found.one")}" data-other="{language.Text("search.found.other")}" data-added="{language.Text("compare.added")}">
            <input type="hidden" name="m" value="{string.Join(',', state.Things)}">
            <input type="hidden" name="lang" value="{language.Code}">

            """);
        if (state.DifferencesOnly)
            html.Write($"<input type=\"hidden\" name=\"diff\" value=\"1\">\n");
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
        html.Write($"<p class=\"counts\"><b>{language.Text("page.counts", table.DifferingRows, table.TotalRows)}</b> · ");
        html.Write($"<a href=\"{toggle}\" data-key=\"differences\">{language.Text(state.DifferencesOnly ? "page.all_rows" : "page.only_differences")}</a> · ");
        html.Write($"<a href=\"{(state with { Transposed = !state.IsTransposed }).Address()}\" data-key=\"layout\">{language.Text("compare.transpose")}</a></p>\n");
        html.Write($"<div class=\"downloads\">{language.Text("page.download")}");
        foreach (var (extension, name) in new[] { ("json", "JSON"), ("csv", "CSV"), ("md", "Markdown"), ("html", "HTML") })
            html.Write($" <a href=\"{state.Address("/data." + extension)}\" download>{name}</a>");
        html.Write($"</div>\n");
    }

    private static void WriteTable(HtmlWriter html, CompareState state, ComparisonTable? table)
    {
        var language = state.Language;
        if (table is null)
        {
            html.Write($"<div class=\"empty\"><p>{language.Text("page.empty")}</p><p><a href=\"{state.Start().Address()}\">{language.Text("page.start")}</a></p></div>\n");
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
