using System.Net;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests.Predictions;

public sealed partial class TryPageTests(PredictionServer server) : IClassFixture<PredictionServer>
{
    [Fact]
    public async Task The_form_offers_the_models_and_ticks_those_of_the_address()
    {
        using var response = await server.Client.GetAsync("/ca/try?m=colours001,mobilenet");
        string html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("ca", response.Content.Headers.ContentLanguage.Single());
        Assert.Contains("<html lang=\"ca\" dir=\"ltr\">", html, StringComparison.Ordinal);
        Assert.Equal(["colours001"], Ticked().Matches(html).Select(match => match.Groups[1].Value));
        Assert.Contains("value=\"hostile001\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("gone000001", html, StringComparison.Ordinal);
        Assert.Contains("es deixen de banda: mobilenet.", html, StringComparison.Ordinal);
        Assert.Contains("action=\"/ca/try?m=colours001\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_selection_the_newest_models_are_ticked()
    {
        Assert.Equal(3, Ticked().Count(await server.Client.GetStringAsync("/en/try")));
        Assert.Empty(Ticked().Matches(await server.Client.GetStringAsync("/en/try?m=")));
    }

    [Fact]
    public async Task Only_this_page_shows_pictures_from_the_browsers_memory()
    {
        using var response = await server.Client.GetAsync("/en/try");
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("img-src 'self' blob:", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        string html = await response.Content.ReadAsStringAsync();
        Assert.Equal(["<script type=\"module\" src=\"/assets/try.js?v="], Scripts().Matches(html).Select(match => match.Value[..^13]));
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        using var other = await server.Client.GetAsync("/");
        Assert.DoesNotContain("blob:", other.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_files_are_there_and_may_be_kept()
    {
        string html = await server.Client.GetStringAsync("/en/try");
        foreach (Match match in Assets().Matches(html))
        {
            using var response = await server.Client.GetAsync(match.Groups[1].Value);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }

        Assert.Contains("/assets/try.js?v=", html, StringComparison.Ordinal);
        Assert.Contains("/assets/try.css?v=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_answered_side_by_side_and_marks_where_models_disagree()
    {
        var (status, html) = await Send("/ca/try?m=nothing", ColourModel.Png(1, 2, 250), "blau <1>.png", "colours001", "hostile001");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<bdi>blau &lt;1&gt;.png</bdi>, 20 × 10 píxels", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>blue</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>bleu</bdi>", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>&lt;b&gt;rouge&lt;/b&gt;</bdi>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"differs\"><th scope=\"row\">Resposta 1", html, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"same\"><th scope=\"row\">Resposta 2", html, StringComparison.Ordinal);
        Assert.Matches("Temps per imatge</th>\\s*<td class=\"number\">[0-9,]+&#xA0;ms <small>de [0-9,]+&#xA0;ms a [0-9,]+&#xA0;ms; 9 execucions</small>", html);
        Assert.Equal(["colours001", "hostile001"], Ticked().Matches(html).Select(match => match.Groups[1].Value).Order());
        Assert.Empty(server.Failures);
    }

    [Fact]
    public async Task Models_that_agree_are_not_marked()
    {
        var (_, html) = await Send("/en/try", ColourModel.Png(250, 2, 3), "red.png", "colours001");
        Assert.DoesNotContain("class=\"differs\"", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"probability\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_can_not_answer_keeps_no_other_from_it()
    {
        var (status, html) = await Send("/en/try", ColourModel.Png(1, 2, 250), "blue.png", "text000001", "colours001", "nan0000001");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("text can not answer. <span lang=\"en\" dir=\"ltr\">", html, StringComparison.Ordinal);
        Assert.Contains("nan can not answer.", html, StringComparison.Ordinal);
        Assert.Contains("<bdi>blue</bdi>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_wrong_is_said_in_the_pages_language_and_the_reason_is_marked_as_English()
    {
        var (status, html) = await Send("/es/try", [.. ColourModel.Png(1, 2, 3).Take(50)], "foto.png", "colours001");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("role=\"alert\">La imagen no se puede descodificar. <span lang=\"en\" dir=\"ltr\">&#x27;foto.png&#x27; ", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send("/ca/try", [], "", "colours001")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send("/ca/try", ColourModel.Png(1, 2, 3), "a.png")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Send("/ca/try", ColourModel.Png(1, 2, 3), "a.png", "<script>")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync("/tlh/try")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Send("/tlh/try", ColourModel.Png(1, 2, 3), "a.png", "colours001")).Status);
    }

    private async Task<(HttpStatusCode Status, string Html)> Send(string address, byte[] picture, string name, params string[] models)
    {
        using var form = new MultipartFormDataContent();
        foreach (string model in models)
            form.Add(new StringContent(model), "m");
        using var file = new ByteArrayContent(picture);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"picture\"; filename=\"{name}\"");
        form.Add(file);
        using var response = await server.Client.PostAsync(address, form);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"m\" value=\"([^\"]*)\" checked>")]
    private static partial Regex Ticked();

    [GeneratedRegex("<script[^>]*v=[0-9a-f]{12}\"")]
    private static partial Regex Scripts();

    [GeneratedRegex("=\"(/assets/[^\"]*)\"")]
    private static partial Regex Assets();
}
