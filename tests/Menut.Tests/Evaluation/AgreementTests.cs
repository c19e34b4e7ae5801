using Menut.Evaluation;

namespace Menut.Tests.Evaluation;

public sealed class AgreementTests
{
    [Fact]
    public void Three_pictures_by_hand()
    {
        var teacher = Table([0, 1, 1], Logs(0.7, 0.3), Logs(0.4, 0.6), Logs(0.9, 0.1));
        var student = Table([0, 1, 1], Logs(0.5, 0.5), Logs(0.8, 0.2), Logs(0.2, 0.8));
        var agreement = Agreement.Of(teacher, student)!;
        double expected = (0.7 * Math.Log(0.7 / 0.5) + 0.3 * Math.Log(0.3 / 0.5)
            + 0.4 * Math.Log(0.4 / 0.8) + 0.6 * Math.Log(0.6 / 0.2) + 0.9 * Math.Log(0.9 / 0.2) + 0.1 * Math.Log(0.1 / 0.8)) / 3;
        Assert.Equal(expected, agreement.Divergence!.Value, 1e-6);
        Assert.Equal(1.0 / 3, agreement.Top1);
        Assert.Equal([new(0, 0, 0), new ClassFlips(Lost: 1, Won: 1, Other: 0)], agreement.Flips);
    }

    [Fact]
    public void A_model_agrees_with_itself_whatever_is_added_to_a_pictures_logits()
    {
        var teacher = Table([0, 2], [1, 2, 3], [1000, -1000, 0]);
        var shifted = Table([0, 2], [101, 102, 103], [900, -1100, -100]);
        var agreement = Agreement.Of(teacher, shifted)!;
        Assert.Equal((1, 0), (agreement.Top1, agreement.Divergence!.Value));
    }

    [Fact]
    public void A_picture_without_a_label_counts_but_flips_no_class()
    {
        var agreement = Agreement.Of(Table([-1], [1, 0]), Table([-1], [0, 1]))!;
        Assert.Equal(0, agreement.Top1);
        Assert.All(agreement.Flips, flips => Assert.Equal(new(0, 0, 0), flips));
    }

    [Fact]
    public void Both_wrong_in_their_own_way_is_neither_lost_nor_won() =>
        Assert.Equal(new ClassFlips(0, 0, 1), Agreement.Of(Table([2], [1, 0, -1]), Table([2], [0, 1, -1]))!.Flips[2]);

    [Fact]
    public void A_logit_that_is_no_number_leaves_no_divergence() =>
        Assert.Null(Agreement.Of(Table([0], [1, 0]), Table([0], [float.NaN, 0]))!.Divergence);

    [Fact]
    public void Tables_of_other_pictures_are_refused() =>
        Assert.Throws<ArgumentException>(() => Agreement.Of(Table([0], [1, 0]), Table([1], [1, 0])));

    private static LogitTable Table(int[] labels, params float[][] logits)
    {
        var table = new LogitTable(logits[0].Length, labels);
        for (int i = 0; i < logits.Length; i++)
            table.Set(i, logits[i]);
        return table;
    }

    private static float[] Logs(params double[] probabilities) => [.. probabilities.Select(p => (float)Math.Log(p))];
}
