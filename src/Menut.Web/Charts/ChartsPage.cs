using System.Globalization;
using Menut.Comparison.Charts;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Web.Frame;

namespace Menut.Web.Charts;

/// <summary>A chart's page: what to show, the picture, its rules, and the same as a table.</summary>
internal static class ChartsPage
{
    /// <summary>The style that charts and structures share.</summary>
    public const string Style = "charts.css";

    private const int ShownMistakes = 48;

    public static PageHead Head(ChartContent content)
    {
        var language = content.State.Language;
        return new(
            language, $"{language.Text("charts." + content.Kind)} · {language.Text("charts.title")}", ChartKind.Path(content.Kind) + content.State.Query(content.Kind), [], [Style])
        {
            Description = language.Text("charts.lead"),
        };
    }

    /// <summary>Writes the content of <c>main</c>.</summary>
    public static void Write(HtmlWriter html, ChartContent content, string? picture, IReadOnlyList<Notice> notices)
    {
        var (state, language) = (content.State, content.State.Language);
        html.Write($"<h1>{language.Text("charts." + content.Kind)}</h1>\n<p class=\"lead\">{language.Text("charts.lead")}</p>\n");
        WriteTabs(html, content);
        foreach (var notice in notices)
            html.Write($"<p class=\"notice\" role=\"alert\">{notice.Text}</p>\n");
        WriteForm(html, content);
        if (picture is null || content.Sheet is not { } sheet)
        {
            html.Write($"<div class=\"empty\"><p>{language.Text("charts.empty_" + content.Kind)}</p></div>\n");
            return;
        }

        html.Write($"<figure class=\"chart-figure\">\n<div class=\"chart-frame\" role=\"region\" tabindex=\"0\" aria-label=\"{language.Text("charts." + content.Kind)}\">");
        html.Markup(picture);
        html.Write($"</div>\n<figcaption>");
        foreach (string rule in sheet.Rules)
            html.Write($"<p>{rule}</p>");
        html.Write($"</figcaption>\n</figure>\n<p class=\"chart-files\">{language.Text("charts.download")}");
        string query = state.Query(content.Kind);
        foreach (string file in (string[])["svg", "png"])
            html.Write($" <a href=\"/{language.Code}/charts/{content.Kind}.{file}{query}\" download>{file.ToUpperInvariant()}</a>");
        html.Write($"</p>\n");
        WriteTable(html, sheet.Table, language);
        if (content.Evaluation is not null)
            WriteMistakes(html, content);
    }

    private static void WriteTabs(HtmlWriter html, ChartContent content)
    {
        var language = content.State.Language;
        html.Write($"<nav class=\"tabs\" aria-label=\"{language.Text("charts.title")}\"><ul>\n");
        foreach (string kind in ChartKind.All)
        {
            html.Write($"<li><a href=\"/{language.Code}{ChartKind.Path(kind)}{content.State.Query(kind)}\"");
            if (kind == content.Kind)
                html.Write($" aria-current=\"page\"");
            html.Write($">{language.Text("charts." + kind)}</a></li>\n");
        }

        html.Write($"</ul></nav>\n");
    }

    private static void WriteForm(HtmlWriter html, ChartContent content)
    {
        var (state, language) = (content.State, content.State.Language);
        html.Write($"<form class=\"chart-form\" method=\"get\" action=\"/{language.Code}{ChartKind.Path(content.Kind)}\">\n");
        switch (content.Kind)
        {
            case ChartKind.Cost:
                WriteField(html, language.Text("charts.select"), string.Join(',', state.Things), language.Text("charts.all_published"));
                WriteSelect(html, "x", language.Text("charts.x"), Enum.GetValues<CostMeasure>().Select(ChartState.Word), ChartState.Word(state.Cost), language);
                WriteSelect(html, "y", language.Text("charts.y"), Enum.GetValues<AccuracyMeasure>().Select(ChartState.Word), ChartState.Word(state.Accuracy), language);
                break;
            case ChartKind.Training:
                WriteSelect(html, "metric", language.Text("charts.y"), Enum.GetValues<TrainingFigure>().Select(ChartState.Word), ChartState.Word(state.Figure), language);
                WriteRuns(html, content);
                break;
            case ChartKind.Scaling:
                WriteSelect(html, "base", language.Text("charts.select"), ScalingChart.Bases, state.Base, null);
                break;
            default:
                html.Write($"<label>{language.Text("charts.run")} <select name=\"m\">\n");
                foreach (var run in content.Runs)
                    WriteOption(html, run.Id, run.Name, run.Id == content.Run?.Id);
                html.Write($"</select></label>\n");
                break;
        }

        html.Write($"<button>{language.Text("charts.show")}</button>\n</form>\n");
    }

    private static void WriteField(HtmlWriter html, string label, string value, string hint) =>
        html.Write($"<label>{label} <input name=\"m\" value=\"{value}\" maxlength=\"2000\" placeholder=\"{hint}\" autocomplete=\"off\"></label>\n");

    /// <summary>Choices that are words have a text in the language; names are their own.</summary>
    private static void WriteSelect(HtmlWriter html, string name, string label, IEnumerable<string> choices, string chosen, Language? language)
    {
        html.Write($"<label>{label} <select name=\"{name}\">\n");
        foreach (string choice in choices)
            WriteOption(html, choice, language?.Text("charts." + choice) ?? choice, choice == chosen);
        html.Write($"</select></label>\n");
    }

    private static void WriteOption(HtmlWriter html, string value, string text, bool isChosen)
    {
        html.Write($"<option value=\"{value}\"");
        if (isChosen)
            html.Write($" selected");
        html.Write($">{text}</option>\n");
    }

    private static void WriteRuns(HtmlWriter html, ChartContent content)
    {
        html.Write($"<fieldset><legend>{content.State.Language.Text("charts.run")}</legend>\n");
        foreach (var run in content.Runs)
        {
            html.Write($"<label><input type=\"checkbox\" name=\"m\" value=\"{run.Id}\"");
            if (content.State.Things.Contains(run.Id))
                html.Write($" checked");
            html.Write($"> <bdi>{run.Name}</bdi></label>\n");
        }

        html.Write($"</fieldset>\n");
    }

    private static void WriteTable(HtmlWriter html, ChartTable table, Language language)
    {
        html.Write($"<h2 id=\"data\">{language.Text("charts.data")}</h2>\n<div class=\"frame\" role=\"region\" tabindex=\"0\" aria-labelledby=\"data\">\n<table class=\"chart-data\"><thead><tr>");
        foreach (string header in table.Headers)
            html.Write($"<th scope=\"col\"><bdi>{header}</bdi></th>");
        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Write($"<tr>");
            for (int i = 0; i < row.Length; i++)
            {
                html.Markup(i == 0 ? "<th scope=\"row\">" : "<td>");
                if (row[i].Address is { } address)
                    html.Write($"<a href=\"{address}\"><bdi>{row[i].Text}</bdi></a>");
                else
                    html.Write($"<bdi>{row[i].Text}</bdi>");
                html.Markup(i == 0 ? "</th>" : "</td>");
            }

            html.Write($"</tr>\n");
        }

        html.Write($"</tbody></table>\n</div>\n");
    }

    private static void WriteMistakes(HtmlWriter html, ChartContent content)
    {
        var (language, evaluation) = (content.State.Language, content.Evaluation!);
        if (evaluation.Mistakes.IsEmpty)
            return;
        html.Write($"<h2>{language.Text("charts.wrong")}</h2>\n<ul class=\"mistakes\">\n");
        for (int i = 0; i < Math.Min(evaluation.Mistakes.Length, ShownMistakes); i++)
        {
            var mistake = evaluation.Mistakes[i];
            string said = language.Text(
                "charts.wrong_one", evaluation.Classes[mistake.Truth], evaluation.Classes[mistake.Predicted], language.Percent(Math.Round(mistake.Probability, 3)));
            string address = string.Create(
                CultureInfo.InvariantCulture, $"/{language.Code}/charts/mistake.png?run={Uri.EscapeDataString(content.Run!.Id)}&n={i}");
            html.Write($"<li><img src=\"{address}\" alt=\"\" width=\"96\" height=\"96\" loading=\"lazy\"><span>{said}</span> <small><bdi>{Ending(mistake.Picture)}</bdi></small></li>\n");
        }

        html.Write($"</ul>\n");
    }

    /// <summary>The file and its folder, which is often its class, of a long path.</summary>
    private static string Ending(string picture) => string.Join('/', picture.Split('/', '\\').TakeLast(2));
}
