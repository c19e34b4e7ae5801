using Menut.Comparison.Languages;
using Microsoft.Net.Http.Headers;

namespace Menut.Web.Frame;

/// <summary>The language that a browser asks for.</summary>
internal static class AcceptLanguage
{
    /// <summary>The language that the header prefers among those that Menut speaks; English if none.</summary>
    public static Language Choose(IReadOnlyList<string?> header)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. header.OfType<string>()], out var asked))
            return Language.English;

        // Sorting is stable, so equal preferences keep the browser's order.
        return asked.OrderByDescending(value => value.Quality ?? 1).Where(value => value.Quality != 0)
            .Select(value => Language.Find(value.Value.Value))
            .OfType<Language>()
            .FirstOrDefault() ?? Language.English;
    }
}
