using Menut.Comparison.Languages;

namespace Menut.Web.Predictions;

/// <summary>Why a request isn't answered: a status for programs, a line for people.</summary>
internal sealed class Refusal(int status, string key, params object?[] holes) : Exception
{
    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>What the reader of pictures or models said, in English; empty when there is no more to say.</summary>
    public string Reason { get; init; } = "";

    /// <inheritdoc/>
    public override string Message => Reason.Length == 0 ? Text(Language.English) : $"{Text(Language.English)} {Reason}";

    /// <summary>The line, without the reason.</summary>
    public string Text(Language language) => language.Text(key, holes);
}
