using System.Globalization;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Inference;

namespace Menut.Web.Predictions;

/// <summary>What models say of a picture, a column each.</summary>
internal static class AnswerTable
{
    public static void Write(HtmlWriter html, PictureAnswers answers, Language language)
    {
        string size = language.Text("try.pixels", language.Number(answers.Width, 0), language.Number(answers.Height, 0));
        html.Write(
            $"""
            <h2 id="answers">{language.Text("try.answers")}</h2>
            <p class="picture"><bdi>{answers.Name}</bdi>, {size}</p>
            <div class="frame" role="region" tabindex="0" aria-labelledby="answers">
            <table class="answers">
            <thead><tr><th scope="col"><span class="heard">{language.Text("row")}</span></th>

            """);
        foreach (var run in answers.Models.Select(answer => answer.Model.Run))
            html.Write($"<th scope=\"col\"><bdi class=\"name\">{run.Name}</bdi> <span class=\"kind\"><bdi>{run.Network}</bdi> · <bdi>{run.Id}</bdi></span></th>\n");
        html.Write($"</tr></thead>\n<tbody>\n");
        int ranks = answers.Models.Max(answer => answer.Predictions.Length);
        for (int rank = 0; rank < ranks; rank++)
            WriteRank(html, answers, rank, language);
        WriteTimes(html, answers, language);
        html.Write($"</tbody>\n</table>\n</div>\n<p class=\"foot\">{language.Text("try.foot")}</p>\n");
    }

    /// <summary>Only the first answers are compared: they are what the models would be used for.</summary>
    private static void WriteRank(HtmlWriter html, PictureAnswers answers, int rank, Language language)
    {
        bool differs = rank == 0 && answers.Models.Where(answer => answer.Predictions.Length > 0).DistinctBy(answer => answer.Predictions[0].Label).Skip(1).Any();
        html.Write($"<tr class=\"{(differs ? "differs" : "same")}\"><th scope=\"row\">{language.Text("try.rank", language.Number(rank + 1, 0))}");
        if (differs)
            html.Write($"&nbsp;<span class=\"mark\" aria-hidden=\"true\">≠</span><span class=\"heard\"> ({language.Text("differs")})</span>");
        html.Write($"</th>\n");
        foreach (var answer in answers.Models)
        {
            html.Write($"<td class=\"text\">");
            if (rank < answer.Predictions.Length)
                WritePrediction(html, answer.Predictions[rank], language);
            else
                WriteNone(html, language);
            html.Write($"</td>\n");
        }

        html.Write($"</tr>\n");
    }

    private static void WritePrediction(HtmlWriter html, Prediction prediction, Language language)
    {
        string width = (prediction.Probability * 100).ToString("0.##", CultureInfo.InvariantCulture);
        html.Write($"<bdi>{prediction.Label}</bdi> <span class=\"probability\">{language.Percent(prediction.Probability)}</span>");
        html.Write($"<svg class=\"bar-of-100\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{width}\" height=\"4\"/></svg>");
    }

    /// <summary>The time, or why there is none.</summary>
    private static void WriteTimes(HtmlWriter html, PictureAnswers answers, Language language)
    {
        html.Write($"<tr class=\"same\"><th scope=\"row\">{language.Text("try.time")}</th>\n");
        foreach (var answer in answers.Models)
        {
            if (answer.Refusal is { } refusal)
            {
                html.Write($"<td class=\"text\">{refusal.Text(language)}");
                TryPage.WriteReason(html, refusal);
                html.Write($"</td>\n");
                continue;
            }

            var time = answer.Time;
            string range = language.Text("try.range", Milliseconds(time.Fastest, language), Milliseconds(time.Slowest, language));
            html.Write($"<td class=\"number\">{Milliseconds(time.Median, language)} <small>{range}; {language.Count("try.runs", time.Runs)}</small>");
            html.Write($" <small>{language.Count("try.threads", time.Threads)}, <bdi>{time.InstructionSet}</bdi></small></td>\n");
        }

        html.Write($"</tr>\n");
    }

    private static string Milliseconds(double value, Language language) => language.Number(value, value < 10 ? 2 : 1) + "\u00A0ms";

    private static void WriteNone(HtmlWriter html, Language language) =>
        html.Write($"<span class=\"none\" aria-hidden=\"true\">—</span><span class=\"heard\">{language.Text("missing")}</span>");
}
