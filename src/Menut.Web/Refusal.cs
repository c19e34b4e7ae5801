using Menut.Comparison.Languages;
using Microsoft.AspNetCore.Http;

namespace Menut.Web;

/// <summary>
/// A request that can't be answered as asked: a status for programs, a line for people. Pages show it in their language, and
/// <see cref="Api.Problem"/> makes problem details of it, in English.
/// </summary>
internal sealed class Refusal : Exception
{
    private readonly Func<Language, string> _text;

    /// <summary>One that pages show as well.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="key">Key of the line among the languages' texts.</param>
    /// <param name="holes">What its holes are filled with.</param>
    public Refusal(int status, string key, params object?[] holes)
        : this(status, language => language.Text(key, holes))
    {
    }

    private Refusal(int status, Func<Language, string> text) => (Status, _text) = (status, text);

    /// <summary>HTTP status.</summary>
    public int Status { get; }

    /// <summary>What the reader of pictures or models said, in English; empty when there is no more to say.</summary>
    public string Reason { get; init; } = "";

    /// <inheritdoc/>
    public override string Message => Reason.Length == 0 ? Text(Language.English) : $"{Text(Language.English)} {Reason}";

    /// <summary>One that only programs get to see.</summary>
    public static Refusal ToPrograms(int status, string message) => new(status, _ => message);

    /// <summary>A parameter that programs got wrong.</summary>
    public static Refusal BadRequest(string message) => ToPrograms(StatusCodes.Status400BadRequest, message);

    /// <summary>Something that programs asked for and that there isn't.</summary>
    public static Refusal NotFound(string message) => ToPrograms(StatusCodes.Status404NotFound, message);

    /// <summary>The line, without the reason.</summary>
    public string Text(Language language) => _text(language);
}
