using System.Globalization;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.SkiaSharp;
using Menut.Web.Charts.Drawing;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Charts;

/// <summary>The addresses of charts, their pictures and the pictures that a run took for something else.</summary>
internal sealed class ChartEndpoints(MethodCatalogue catalogue, RunStore? store, ChartPictures pictures)
{
    /// <summary>What Menut itself wrote there is far below; whatever else lies in a run's folder is not worth more.</summary>
    private static readonly DecodeLimits ThumbnailLimits = new() { MaxFileBytes = 1 << 20, MaxSide = 512, MaxPixels = 512 * 512 };

    private readonly ChartReader _reader = new(catalogue, store);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{language}/charts/mistake.png", PageResponse.Reading, Mistake);
        foreach (string kind in ChartKind.All)
        {
            routes.MapMethods("/{language}" + ChartKind.Path(kind), PageResponse.Reading, context => Page(context, kind));
            routes.MapMethods($"/{{language}}/charts/{kind}.svg", PageResponse.Reading, context => Picture(context, kind, isPng: false));
            routes.MapMethods($"/{{language}}/charts/{kind}.png", PageResponse.Reading, context => Picture(context, kind, isPng: true));
        }
    }

    private async Task Page(HttpContext context, string kind)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var content = _reader.Read(kind, context.Request, language, notices);
        string? picture = content.Sheet?.Chart is { } chart ? await pictures.InlineAsync(chart, context.RequestAborted).ConfigureAwait(false) : null;
        await PageResponse.Send(context, ChartsPage.Head(content), html => ChartsPage.Write(html, content, picture, notices), Notice.StatusOf(notices)).ConfigureAwait(false);
    }

    private async Task Picture(HttpContext context, string kind, bool isPng)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var content = _reader.Read(kind, context.Request, language, notices);
        if (notices.Count > 0)
        {
            await PageResponse.Plain(context, notices[0].Status, notices[0].Text).ConfigureAwait(false);
            return;
        }

        if (content.Sheet?.Chart is not { } chart)
        {
            await PageResponse.Plain(context, StatusCodes.Status404NotFound, language.Text("charts.empty_" + kind)).ConfigureAwait(false);
            return;
        }

        bool isDark = content.State.IsDark;
        byte[] file = isPng
            ? await pictures.PngAsync(chart, isDark, context.RequestAborted).ConfigureAwait(false)
            : System.Text.Encoding.UTF8.GetBytes(await pictures.SvgAsync(chart, isDark, context.RequestAborted).ConfigureAwait(false));
        context.Response.Headers.ContentDisposition = $"attachment; filename=menut-{kind}.{(isPng ? "png" : "svg")}";
        await File(context, file, isPng ? "image/png" : "image/svg+xml").ConfigureAwait(false);
    }

    private Task Mistake(HttpContext context)
    {
        var language = PageLanguage.Of(context);
        var query = context.Request.Query;
        if (!int.TryParse(query["n"], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number >= EvaluationFolder.MostMistakes
            || _reader.Evaluated(query["run"].ToString()) is not { Folder: { } folder }
            || new EvaluationFolder(folder).PicturePath(number) is var path && StoredFile.Find(path) is null)
        {
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, language.Text("page.not_found"));
        }

        try
        {
            // Whatever a file there is or carries besides, only pixels go out.
            return File(context, PictureEncoder.Png(PictureDecoder.DecodeFile(path, ThumbnailLimits)), "image/png");
        }
        catch (MenutException)
        {
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, language.Text("page.not_found"));
        }
    }

    private static Task File(HttpContext context, byte[] bytes, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
