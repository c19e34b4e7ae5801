using System.Collections.Immutable;
using Menut.Training.Data;

namespace Menut.Training.Distillation.Specialists;

/// <summary>
/// A data set as a specialist sees it: its own classes, and one more, the dustbin, for all others. Half of the training pictures are of its
/// own classes, half are drawn from the rest (Hinton, Vinyals and Dean 2015, arXiv:1503.02531 section 5.2).
/// </summary>
/// <param name="Data">The pictures; validation and test have all of theirs.</param>
/// <param name="Oversampling">How much more often its classes come, against the others, than in the set as it was.</param>
public sealed record SpecialistData(PictureDataSet Data, double Oversampling)
{
    /// <summary>What the dustbin is called.</summary>
    public const string Dustbin = "(others)";

    /// <summary>What is added to the dustbin's logit after training, so that its probabilities are those of the set as it was.</summary>
    public double DustbinCorrection => Math.Log(Oversampling);

    /// <summary>The view.</summary>
    /// <param name="data">All pictures.</param>
    /// <param name="classes">The specialist's classes, in ascending order, not all of them.</param>
    /// <param name="seed">Decides which of the others come.</param>
    /// <exception cref="ArgumentException">All classes, none, or one that is none.</exception>
    /// <exception cref="MenutException">There are no training pictures of its classes, or none of the others.</exception>
    public static SpecialistData Of(PictureDataSet data, ImmutableArray<int> classes, long seed)
    {
        if (classes.IsEmpty || classes.Length >= data.Classes.Length || classes.Any(i => (uint)i >= (uint)data.Classes.Length))
            throw new ArgumentException("A specialist has some of the classes, not all.", nameof(classes));
        int[] classOf = [.. Enumerable.Range(0, data.Classes.Length).Select(i => classes.IndexOf(i) is >= 0 and var own ? own : classes.Length)];
        ImmutableArray<string> names = [.. classes.Select(i => data.Classes[i]), Dustbin];
        PictureSplit Seen(PictureSplit split) => split.Relabel(classOf, names.Length);

        var all = Seen(data.Train);
        int others = all.CountByClass[^1], own = all.CountByClass.Sum() - others;
        if (own == 0 || others == 0)
            throw MenutException.WrongData($"{data.Name} has no training pictures {(own == 0 ? "of" : "beside")} {string.Join(", ", names[..^1])}.");
        int half = Math.Min(own, others);
        // Where its own classes are more than half, each keeps its part of what is left.
        var drawn = all.Select(DataSelection.Draw(
            all, seed, (label, count) => label == classes.Length ? half : Math.Max(1, (int)Math.Round((double)count * half / own))));
        var view = new PictureDataSet(data, $"{data.Name} for {string.Join(", ", names[..^1])}", names, drawn, Seen(data.Validation), Seen(data.Test));
        double before = (double)own / others, after = (double)(drawn.Count - drawn.CountByClass[^1]) / drawn.CountByClass[^1];
        return new(view, after / before);
    }
}
