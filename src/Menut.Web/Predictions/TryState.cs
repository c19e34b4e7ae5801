using System.Collections.Immutable;
using Menut.Comparison.Languages;

namespace Menut.Web.Predictions;

/// <summary>What the page shows.</summary>
/// <param name="Language">Language.</param>
/// <param name="Models">The models that may be chosen.</param>
/// <param name="Chosen">Ids of those that are.</param>
/// <param name="Others">What else the address names: it can't answer.</param>
internal sealed record TryState(Language Language, ImmutableArray<TrainedModel> Models, IReadOnlySet<string> Chosen, ImmutableArray<string> Others)
{
    /// <summary>What the models say, once they were asked.</summary>
    public PictureAnswers? Answers { get; init; }

    /// <summary>Why they weren't.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The page's address after the language, as links to it say it.</summary>
    public string Address => Chosen.Count == 0 ? "/try" : $"/try?m={string.Join(',', Chosen.Select(Uri.EscapeDataString))}";
}
