using System.Globalization;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.SkiaSharp;
using Menut.Web.Charts.Drawing;
<<<<<<< HEAD
using Menut.Web.Frame;
=======
>>>>>>> b-charts2
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Charts;

/// <summary>The addresses of charts, their pictures and the pictures that a run took for something else.</summary>
internal sealed class ChartEndpoints(MethodCatalogue catalogue, RunStore? store, ChartPictures pictures)
{
    /// <summary>What Menut itself wrote there is far below; whatever else lies in a run's folder is not worth more.</summary>
    private static readonly DecodeLimits ThumbnailLimits = new() { MaxFileBytes = 1 << 20, MaxSide = 512, MaxPixels = 512 * 512 };

<<<<<<< HEAD
=======
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
>>>>>>> b-charts2
    private readonly ChartReader _reader = new(catalogue, store);

    public void Map(IEndpointRouteBuilder routes)
    {
<<<<<<< HEAD
        routes.MapMethods("/{language}/charts/mistake.png", PageResponse.Reading, Mistake);
        foreach (string kind in ChartKind.All)
        {
            routes.MapMethods("/{language}" + ChartKind.Path(kind), PageResponse.Reading, context => Page(context, kind));
            routes.MapMethods($"/{{language}}/charts/{kind}.svg", PageResponse.Reading, context => Picture(context, kind, isPng: false));
            routes.MapMethods($"/{{language}}/charts/{kind}.png", PageResponse.Reading, context => Picture(context, kind, isPng: true));
        }
    }

    private Task Page(HttpContext context, string kind)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var content = _reader.Read(kind, context.Request, language, notices);
        string? picture = content.Sheet?.Chart is { } chart ? pictures.Inline(chart) : null;
        return PageResponse.Send(context, ChartsPage.Head(content), html => ChartsPage.Write(html, content, picture, notices), Notice.StatusOf(notices));
    }

    private Task Picture(HttpContext context, string kind, bool isPng)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var content = _reader.Read(kind, context.Request, language, notices);
        if (notices.Count > 0)
            return PageResponse.Plain(context, notices[0].Status, notices[0].Text);
        if (content.Sheet?.Chart is not { } chart)
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, language.Text("charts.empty_" + kind));
=======
        routes.MapMethods(ChartAssets.StylePath, Reading, ChartAssets.Style);
        routes.MapMethods("/{language}/charts/mistake.png", Reading, InLanguage(Mistake));
        foreach (string kind in ChartKind.All)
        {
            routes.MapMethods("/{language}" + ChartKind.Path(kind), Reading, InLanguage((context, language) => Page(context, language, kind)));
            routes.MapMethods($"/{{language}}/charts/{kind}.svg", Reading, InLanguage((context, language) => Picture(context, language, kind, isPng: false)));
            routes.MapMethods($"/{{language}}/charts/{kind}.png", Reading, InLanguage((context, language) => Picture(context, language, kind, isPng: true)));
        }
    }

    /// <summary>Hands on the language of an address; an unknown one is no address of ours.</summary>
    public static RequestDelegate InLanguage(Func<HttpContext, Language, Task> answer) => context =>
        Language.Find(context.Request.RouteValues["language"] as string) is { } language && language.Code == (string?)context.Request.RouteValues["language"]
            ? answer(context, language)
            : Plain(context, StatusCodes.Status404NotFound, Language.English.Text("page.not_found"));

    private Task Page(HttpContext context, Language language, string kind)
    {
        List<Notice> notices = [];
        var content = _reader.Read(kind, context.Request, language, notices);
        string? picture = content.Sheet?.Chart is { } chart ? pictures.Inline(chart) : null;
        context.Response.StatusCode = notices.Count == 0 ? StatusCodes.Status200OK : notices[0].Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentLanguage = language.Code;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(ChartsPage.Write(content, picture, notices), context.RequestAborted);
    }

    private Task Picture(HttpContext context, Language language, string kind, bool isPng)
    {
        List<Notice> notices = [];
        var content = _reader.Read(kind, context.Request, language, notices);
        if (notices.Count > 0)
            return Plain(context, notices[0].Status, notices[0].Text);
        if (content.Sheet?.Chart is not { } chart)
            return Plain(context, StatusCodes.Status404NotFound, language.Text("charts.empty_" + kind));
>>>>>>> b-charts2
        byte[] file = isPng ? pictures.Png(chart, content.State.IsDark) : System.Text.Encoding.UTF8.GetBytes(pictures.Svg(chart, content.State.IsDark));
        context.Response.Headers.ContentDisposition = $"attachment; filename=menut-{kind}.{(isPng ? "png" : "svg")}";
        return File(context, file, isPng ? "image/png" : "image/svg+xml");
    }

<<<<<<< HEAD
    private Task Mistake(HttpContext context)
    {
        var language = PageLanguage.Of(context);
=======
    private Task Mistake(HttpContext context, Language language)
    {
>>>>>>> b-charts2
        var query = context.Request.Query;
        if (!int.TryParse(query["n"], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number >= EvaluationFolder.MostMistakes
            || _reader.Evaluated(query["run"].ToString()) is not { Folder: { } folder }
            || new EvaluationFolder(folder).PicturePath(number) is var path && !System.IO.File.Exists(path))
        {
<<<<<<< HEAD
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, language.Text("page.not_found"));
=======
            return Plain(context, StatusCodes.Status404NotFound, language.Text("page.not_found"));
>>>>>>> b-charts2
        }

        try
        {
            // Whatever a file there is or carries besides, only pixels go out.
            return File(context, PictureEncoder.Png(PictureDecoder.DecodeFile(path, ThumbnailLimits)), "image/png");
        }
        catch (MenutException)
        {
<<<<<<< HEAD
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, language.Text("page.not_found"));
=======
            return Plain(context, StatusCodes.Status404NotFound, language.Text("page.not_found"));
>>>>>>> b-charts2
        }
    }

    private static Task File(HttpContext context, byte[] bytes, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
<<<<<<< HEAD
=======

    private static Task Plain(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text + "\n", context.RequestAborted);
    }
>>>>>>> b-charts2
}
