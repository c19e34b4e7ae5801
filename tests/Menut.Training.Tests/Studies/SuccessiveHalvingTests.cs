using Menut.Training.Studies;

namespace Menut.Training.Tests.Studies;

public sealed class SuccessiveHalvingTests
{
    [Fact]
    public void A_third_goes_on_and_every_epoch_is_trained_once()
    {
        var trained = new int[9];
        var rungs = SuccessiveHalving.Rungs(9, 9);
        Assert.Equal([1, 3, 9], rungs);
        var places = SuccessiveHalving.Run(Enumerable.Range(0, 9), rungs, (candidate, until) =>
        {
            Assert.True(until > trained[candidate]);
            trained[candidate] = until;
            return new(candidate / 10.0, null);
        });
        Assert.Equal([8, 7, 6, 5, 4, 3, 2, 1, 0], places.Select(place => place.Candidate));
        Assert.Equal([1, 1, 1, 1, 1, 1, 3, 3, 9], trained);
        Assert.Equal(trained.Sum(), SuccessiveHalving.Epochs(9, rungs));
    }

    [Fact]
    public void Who_fails_takes_no_further_part()
    {
        var places = SuccessiveHalving.Run([1, 2, 3], [1, 2], (candidate, _) => candidate == 3 ? null : new(candidate, null));
        Assert.Equal([2, 1], places.Select(place => place.Candidate));
    }

    [Fact]
    public void Equal_accuracies_are_told_apart_by_the_loss_and_else_the_first_goes_on()
    {
        var byLoss = SuccessiveHalving.Run([0.5, 0.3, 0.4], [1, 2], (candidate, _) => new(0.9, candidate));
        Assert.Equal(0.3, byLoss[0].Candidate);
        var first = SuccessiveHalving.Run(["a", "b"], [4], (_, _) => new(0.9, null));
        Assert.Equal("a", first[0].Candidate);
    }

    /// <summary>As docs/studies.md says.</summary>
    [Theory]
    [InlineData(10, 18)]
    [InlineData(30, 58)]
    public void A_race_has_a_small_budget(int epochs, int cost) => Assert.Equal(cost, MethodRace.Budget(epochs));

    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 6)]
    [InlineData(40, 1)]
    public void Few_epochs_are_enough_to_choose_in(int epochs, int candidates) =>
        Assert.Equal(epochs, SuccessiveHalving.Rungs(epochs, candidates)[^1]);
}
