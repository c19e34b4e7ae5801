using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Api;

/// <summary>A part of a list that may be long.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="PerPage">How many a page.</param>
internal sealed record Paging(int Page, int PerPage)
{
    public const int MostPerPage = 100;
    public const int UsualPerPage = 50;
    private const int LastPage = 1_000_000;

    /// <summary>How many come before the page.</summary>
    public long Skip => (Page - 1L) * PerPage;

    /// <summary>Reads <c>page</c> and <c>per_page</c>.</summary>
    /// <exception cref="Refusal">One of them is no number of the range.</exception>
    public static Paging Of(HttpRequest request) => new(
        Number(request, "page", 1, LastPage), Number(request, "per_page", UsualPerPage, MostPerPage));

    /// <summary>Which page it is, of how many, and where the next one is.</summary>
    public void Write(Utf8JsonWriter json, HttpRequest request, long total)
    {
        json.WriteNumber("page", Page);
        json.WriteNumber("per_page", PerPage);
        json.WriteNumber("total", total);
        if (Skip + PerPage < total)
            json.WriteString("next", string.Create(CultureInfo.InvariantCulture, $"{request.Path}?page={Page + 1}&per_page={PerPage}"));
        else
            json.WriteNull("next");
    }

    private static int Number(HttpRequest request, string name, int usual, int most)
    {
        string text = request.Query[name].ToString();
        if (text.Length == 0)
            return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? number
            : throw Refusal.BadRequest(string.Create(CultureInfo.InvariantCulture, $"{name} {ShownText.Of(text)} is out of range: 1 to {most}."));
    }
}
