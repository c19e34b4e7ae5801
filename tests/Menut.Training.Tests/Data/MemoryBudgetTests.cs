using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class MemoryBudgetTests
{
    [Theory]
    [InlineData(1L << 30, 1L << 28)]
    [InlineData(8L << 30, 2L << 30)]
    [InlineData(512L << 30, 2L << 30)]
    [InlineData(-1, 0)]
    public void A_quarter_of_the_memory_and_no_more_than_two_gibibytes(long available, long budget) =>
        Assert.Equal(budget, MemoryBudget.PartOf(available));

    [Fact]
    public void The_default_is_this_machines() =>
        Assert.Equal(MemoryBudget.PartOf(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes), new MemoryBudget().Left);

    [Fact]
    public void What_is_taken_is_gone()
    {
        var budget = new MemoryBudget(10);
        Assert.True(budget.TryTake(7));
        Assert.False(budget.TryTake(4));
        Assert.True(budget.TryTake(3));
        Assert.Equal(0, budget.Left);
    }
}
