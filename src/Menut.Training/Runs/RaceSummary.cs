using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Menut.Training.Studies.Tables;

namespace Menut.Training.Runs;

/// <summary>How <c>--method auto</c> chose.</summary>
/// <param name="Chosen">The way that went on.</param>
/// <param name="Epochs">Epochs that the race cost, all ways together; those of the winner are part of the training.</param>
/// <param name="ValidationPictures">Labelled pictures that it chose on.</param>
/// <param name="Places">All ways, the best first.</param>
public sealed record RaceSummary(string Chosen, int Epochs, int ValidationPictures, ImmutableArray<TuningPlace> Places)
{
    /// <summary>Normal quantile of a 95 % interval.</summary>
    private const double Wide = 1.96;

    /// <summary>
    /// The difference of two validation accuracies that so many pictures cannot tell from chance: half the width of its 95 % interval, as if both had seen other pictures (of
    /// the same pictures it is smaller, by how much depends on the two).
    /// </summary>
    public double Noise
    {
        get
        {
            double part = Places[0].ValidationAccuracy;
            return Wide * Math.Sqrt(2 * part * (1 - part) / ValidationPictures);
        }
    }

    /// <summary>The reason in a sentence or two.</summary>
    [JsonIgnore]
    public string Why
    {
        get
        {
            var first = Places[0];
            string why = FormattableString.Invariant($"{Chosen} goes on: after {first.Epochs} epochs it has the best validation accuracy, {100 * first.ValidationAccuracy:0.00} %");
            if (Places.Length == 1)
                return why + ".";
            var next = Places[1];
            string close = first.ValidationAccuracy - next.ValidationAccuracy <= Noise
                ? FormattableString.Invariant($", which {ValidationPictures} pictures and one seed cannot tell apart")
                : "";
            return why + FormattableString.Invariant($"; the next is {next.Setting} with {100 * next.ValidationAccuracy:0.00} % after {next.Epochs}{close}.");
        }
    }
}
