using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Web.Frame;

namespace Menut.Web.Predictions;

/// <summary>The page to try a picture on: one form, which a browser without script sends by itself.</summary>
internal static class TryPage
{
    public static PageHead Head(TryState state) => new(state.Language, state.Language.Text("try.title"), state.Address, ["try.js"], ["try.css"])
    {
        Description = state.Language.Text("try.lead"),
    };

    /// <summary>Writes the content of <c>main</c>.</summary>
    public static void Write(HtmlWriter html, TryState state)
    {
        var language = state.Language;
        html.Write($"<h1>{language.Text("try.title")}</h1>\n<p class=\"lead\">{language.Text("try.lead")}</p>\n");
        if (state.Others.Length > 0)
            html.Write($"<p class=\"others\">{language.Text("try.others", string.Join(", ", state.Others))}</p>\n");
        if (state.Models.IsEmpty)
            html.Write($"<p class=\"empty\">{language.Text("try.none")}</p>\n");
        else
            WriteForm(html, state);
        html.Write($"<div id=\"answer\" tabindex=\"-1\">\n");
        if (state.Refusal is { } refusal)
        {
            html.Write($"<p class=\"notice\" role=\"alert\">{refusal.Text(language)}");
            WriteReason(html, refusal);
            html.Write($"</p>\n");
        }

        if (state.Answers is { } answers)
            AnswerTable.Write(html, answers, language);
        html.Write($"</div>\n");
    }

    /// <summary>What readers of files say is English whatever the page.</summary>
    public static void WriteReason(HtmlWriter html, Refusal refusal)
    {
        if (refusal.Reason.Length > 0)
            html.Write($" <span lang=\"en\" dir=\"ltr\">{refusal.Reason}</span>");
    }

    private static void WriteForm(HtmlWriter html, TryState state)
    {
        var language = state.Language;
        html.Write(
            $"""
            <form class="try" method="post" enctype="multipart/form-data" action="/{language.Code}{state.Address}" data-busy="{language.Text("try.busy_now")}" data-failed="{language.Text("try.failed")}" data-most="{PictureUpload.MostBytes}" data-large="{language.Text("try.too_large", PictureUpload.MostBytes >> 20)}">
            <fieldset><legend>{language.Text("try.models")} <small>{language.Text("try.most_models", PicturePredictor.MostModels)}</small></legend><ul>

            """);
        foreach (var run in state.Models.Select(model => model.Run))
        {
            html.Write($"<li><label><input type=\"checkbox\" name=\"m\" value=\"{run.Id}\"");
            html.Markup(state.Chosen.Contains(run.Id) ? " checked" : "");
            html.Write($"> <bdi>{run.Name}</bdi> <small><bdi>{run.Network}</bdi> · {language.Count("try.classes", run.Classes)} · <bdi>{run.Id}</bdi></small></label></li>\n");
        }

        html.Write(
            $"""
            </ul></fieldset>
            <div class="drop">
            <label for="picture">{language.Text("try.picture")}</label>
            <input id="picture" name="{PictureUpload.Field}" type="file" accept="{PictureUpload.MediaTypes}" required aria-describedby="formats">
            <p id="formats">{language.Text("try.formats", language.Number(PictureUpload.MostBytes >> 20, 0))} <span class="scripted" hidden>{language.Text("try.drop")}</span></p>
            <img class="preview" alt="" hidden>
            </div>
            <button>{language.Text("try.ask")}</button>
            <p class="state" role="status"></p>
            </form>

            """);
    }
}
