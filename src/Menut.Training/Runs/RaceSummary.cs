using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Menut.Training.Studies.Tables;

namespace Menut.Training.Runs;

/// <summary>How <c>--method auto</c> chose.</summary>
/// <param name="Chosen">The way that went on.</param>
/// <param name="Epochs">Epochs that the race cost, all ways together; those of the winner are part of the training.</param>
/// <param name="Places">All ways, the best first.</param>
public sealed record RaceSummary(string Chosen, int Epochs, ImmutableArray<TuningPlace> Places)
{
    /// <summary>The reason in a sentence.</summary>
    [JsonIgnore]
    public string Why
    {
        get
        {
            var first = Places[0];
            string why = FormattableString.Invariant($"{Chosen} goes on: after {first.Epochs} epochs it has the best validation accuracy, {100 * first.ValidationAccuracy:0.00} %");
            return Places.Length == 1 ? why + "." : why + FormattableString.Invariant($"; the next is {Places[1].Setting} with {100 * Places[1].ValidationAccuracy:0.00} % after {Places[1].Epochs}.");
        }
    }
}
