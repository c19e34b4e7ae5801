using System.Collections.Immutable;
using System.Globalization;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Comparison.Structure;
using Menut.Networks;
using Menut.Web.Charts;
using Menut.Web.Frame;

namespace Menut.Web.Structure;

/// <summary>Two networks block by block, as HTML.</summary>
internal static class StructurePage
{
    private static readonly ImmutableArray<string> NetworkNames = [.. KnownNetworks.All.Select(network => network.Name)];

    public static PageHead Head(Language language, ImmutableArray<string> networks, StructureComparison? comparison)
    {
        string title = comparison is null ? language.Text("structure.title") : language.Text("structure.caption", comparison.Left.Name, comparison.Right.Name);
        return new(language, title, networks.IsEmpty ? "/structure" : "/structure?m=" + string.Join(',', networks), [], [ChartsPage.Style]) { Description = language.Text("structure.lead") };
    }

    /// <summary>Writes the content of <c>main</c>.</summary>
    public static void Write(HtmlWriter html, Language language, ImmutableArray<string> networks, StructureComparison? comparison, IReadOnlyList<Notice> notices)
    {
        html.Write($"<h1>{language.Text("structure.title")}</h1>\n<p class=\"lead\">{language.Text("structure.lead")}</p>\n");
        foreach (var notice in notices)
            html.Write($"<p class=\"notice\" role=\"alert\">{notice.Text}</p>\n");
        WriteForm(html, language, networks);
        if (comparison is not null)
            WriteComparison(html, language, comparison);
    }

    private static void WriteForm(HtmlWriter html, Language language, ImmutableArray<string> networks)
    {
        html.Write($"<form class=\"chart-form\" method=\"get\" action=\"/{language.Code}/structure\">\n");
        for (int side = 0; side < 2; side++)
        {
            html.Write($"<label>{language.Text(side == 0 ? "structure.left" : "structure.right")} <select name=\"m\">\n");
            foreach (string name in NetworkNames)
            {
                html.Write($"<option value=\"{name}\"");
                if (networks.Length > side && networks[side] == name)
                    html.Write($" selected");
                html.Write($">{name}</option>\n");
            }

            html.Write($"</select></label>\n");
        }

        html.Write($"<button>{language.Text("structure.show")}</button>\n");
        if (networks is [var left, var right])
            html.Write($"<a href=\"/{language.Code}/structure?m={right},{left}\">{language.Text("structure.swap")}</a> <a href=\"/{language.Code}/structure.json?m={left},{right}\">JSON</a>\n");
        html.Write($"</form>\n");
    }

    private static void WriteComparison(HtmlWriter html, Language language, StructureComparison comparison)
    {
        html.Write($"<p class=\"counts\"><b>{language.Text("structure.counts", Number(BlockChange.Same), Number(BlockChange.Changed), Number(BlockChange.Added), Number(BlockChange.Removed))}</b></p>\n");
        string Number(BlockChange change) => language.Number(comparison.Count(change), 0);

        html.Write(
            $"""
            <div class="frame" role="region" tabindex="0" aria-labelledby="caption">
            <table class="structure">
            <caption id="caption">{language.Text("structure.caption", comparison.Left.Name, comparison.Right.Name)}</caption>
            <thead>
            <tr><th scope="col" rowspan="2">{language.Text("structure.what")}</th>
            """);
        foreach (var network in (Network[])[comparison.Left, comparison.Right])
            html.Write($"<th scope=\"colgroup\" colspan=\"3\"><bdi class=\"name\">{network.Name}</bdi> <span class=\"kind\">{language.Text("unit.px", language.Number(network.Resolution, 0))}</span></th>\n");
        html.Write($"</tr>\n<tr>");
        for (int side = 0; side < 2; side++)
            html.Write($"<th scope=\"col\">{language.Text("structure.block")}</th><th scope=\"col\">{language.Text("structure.parameters")}</th><th scope=\"col\">{language.Text("structure.macs")}</th>\n");
        html.Write($"</tr>\n</thead>\n<tbody>\n");

        // One scale for both networks, or their bars could not be compared.
        var blocks = comparison.Rows.SelectMany(row => (NetworkBlock?[])[row.Left, row.Right]).OfType<NetworkBlock>().ToList();
        var most = (Parameters: blocks.Max(block => block.Cost.Parameters), Macs: blocks.Max(block => block.Cost.MultiplyAdds));
        foreach (var row in comparison.Rows)
        {
            html.Write($"<tr class=\"{row.Change.ToString().ToLowerInvariant()}\"><th scope=\"row\">");
            WriteChange(html, language, row);
            html.Write($"</th>\n");
            WriteSide(html, language, row.Left, row, most);
            WriteSide(html, language, row.Right, row, most);
            html.Write($"</tr>\n");
        }

        html.Write($"</tbody>\n<tfoot><tr><th scope=\"row\">{language.Text("structure.total")}</th>");
        foreach (var cost in new[] { comparison.LeftCost, comparison.RightCost })
            html.Write($"<td></td><td class=\"number\">{language.Number(cost.Parameters, 0)}</td><td class=\"number\">{language.Number(cost.MultiplyAdds, 0)}</td>\n");
        html.Write($"</tr></tfoot>\n</table>\n</div>\n<p class=\"chart-note\">{language.Text("structure.foot")}</p>\n");
    }

    private static void WriteChange(HtmlWriter html, Language language, AlignedBlocks row)
    {
        string sign = row.Change switch { BlockChange.Same => "=", BlockChange.Changed => "≠", BlockChange.Added => "+", _ => "−" };
        html.Write($"<span class=\"mark\" aria-hidden=\"true\">{sign}</span> {StructureText.Change(row.Change, language)}");
        if (row.Changes.IsEmpty)
            return;
        html.Write($"<ul>");
        foreach (var field in row.Changes)
            html.Write($"<li>{StructureText.Say(row, field, language)}</li>");
        html.Write($"</ul>");
    }

    private static void WriteSide(HtmlWriter html, Language language, NetworkBlock? block, AlignedBlocks row, (long Parameters, long Macs) most)
    {
        if (block is null)
        {
            html.Write($"<td class=\"lacks\" colspan=\"3\"><span aria-hidden=\"true\">—</span><span class=\"heard\">{language.Text("missing")}</span></td>\n");
            return;
        }

        html.Write($"<td><b><bdi>{block.Name}</bdi></b> <span class=\"fields\">");
        bool first = true;
        foreach (var field in Enum.GetValues<BlockField>())
        {
            if (StructureText.Value(block, field, language) is not { } value || field == BlockField.Stride && block.Stride == 1 && !row.Changes.Contains(field))
                continue;
            html.Markup(first ? "" : "&#xA0;· ");
            first = false;
            string text = field == BlockField.Kind ? value : $"{StructureText.Field(field, language)} {value}";
            if (row.Changes.Contains(field))
                html.Write($"<mark>{text}</mark>");
            else
                html.Write($"{text}");
        }

        html.Write($"</span> <small><bdi dir=\"ltr\">{block.Output.Channels}×{block.Output.Height}×{block.Output.Width}</bdi></small></td>\n");
        WriteBar(html, language, block.Cost.Parameters, most.Parameters);
        WriteBar(html, language, block.Cost.MultiplyAdds, most.Macs);
    }

    /// <summary>A bar as a drawing: a style attribute is not allowed here, and a meter says "good" or "bad".</summary>
    private static void WriteBar(HtmlWriter html, Language language, long amount, long most)
    {
        string width = (most == 0 ? 0 : 100.0 * amount / most).ToString("0.##", CultureInfo.InvariantCulture);
        html.Write($"<td class=\"number\">{language.Number(amount, 0)}<svg class=\"bar-line\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"{width}\" height=\"6\"/></svg></td>\n");
    }
}
