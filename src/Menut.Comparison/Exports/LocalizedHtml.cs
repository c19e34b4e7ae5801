using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports;

/// <summary>Texts that may be in another language than the page, and then say so.</summary>
public static class LocalizedHtml
{
    /// <summary>Appends the attributes of an element whose text is in another language than the page; none if it is the same.</summary>
    /// <param name="html">Where to, inside a tag.</param>
    /// <param name="text">Language of the text; null for one that is in none, such as a name.</param>
    /// <param name="page">Language of the page.</param>
    public static void WriteLanguage(this HtmlWriter html, Language? text, Language page)
    {
        if (text is not null && text != page)
            html.Write($" lang=\"{text.Code}\" dir=\"{text.Direction}\"");
    }

    /// <summary>Appends a text in the page's language, or in English and marked so, set apart from the direction of what is around it.</summary>
    public static void WriteInline(this HtmlWriter html, LocalizedText text, Language page)
    {
        html.Write($"<bdi");
        html.WriteLanguage(text.LanguageIn(page), page);
        html.Write($">{text.In(page)}</bdi>");
    }
}
