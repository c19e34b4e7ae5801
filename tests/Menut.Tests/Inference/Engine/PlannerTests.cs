using Menut.Costs;
using Menut.Inference;
using Menut.Inference.Execution;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Tests.Inference.Engine;

public sealed class PlannerTests
{
    /// <summary>The maps of the first layers are larger than the caches; those of the last aren't.</summary>
    [Fact]
    public void Early_layers_run_row_by_row_and_late_ones_over_whole_maps()
    {
        using var engine = Engine("mobilenet_v2", Schedule.Automatic);
        var steps = engine.Plan.Phases.SelectMany(phase => phase.Steps).ToArray();

        Assert.IsType<StripeStep>(steps.First(step => step is not BorderStep));
        Assert.Contains(steps, step => step is PanelChainStep);
        Assert.IsType<VectorStep>(steps[^1]);
        Assert.Contains(steps, step => step is MeanOfConvolutionStep);
    }

    /// <summary>Rows of three or seven pixels fill a tile badly; without a border the map is one row.</summary>
    [Theory]
    [InlineData(96)]
    [InlineData(224)]
    public void Small_maps_have_no_border(int resolution)
    {
        var model = RandomModel.Of("mobilenet_v4_conv_medium", new NetworkOptions { Classes = 10, Resolution = resolution, Width = 0.25 });
        using var engine = new MenutEngine(model, new EngineOptions { Threads = 1 });
        string[] bordered = [.. engine.Plan.Phases.SelectMany(phase => phase.Steps).Where(step => step is BorderStep).Select(step => step.Name)];

        Assert.Contains(engine.Plan.Phases.SelectMany(phase => phase.Steps), step => step is SlicedDepthwiseStep && step.Name.StartsWith("stage4", StringComparison.Ordinal));
        Assert.DoesNotContain(bordered, name => name.StartsWith("stage4.block2", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_chains_a_run_needs_more_memory()
    {
        using var rows = Engine("mobilenet_v2", Schedule.Automatic);
        using var maps = Engine("mobilenet_v2", Schedule.WholeMaps);

        Assert.True(rows.Plan.ArenaBytes * 3 < maps.Plan.ArenaBytes, $"{rows.Plan.ArenaBytes} against {maps.Plan.ArenaBytes}");
    }

    /// <summary>Every multiply-add of the network is in some step, once.</summary>
    [Theory]
    [InlineData(Schedule.Automatic)]
    [InlineData(Schedule.WholeMaps)]
    [InlineData(Schedule.Rows)]
    public void The_plan_does_all_the_work(Schedule schedule)
    {
        using var engine = Engine("efficientnet_b0", schedule);
        var network = KnownNetworks.Create("efficientnet_b0", new NetworkOptions { Classes = 10 });

        Assert.Equal(NetworkCost.Of(network).MultiplyAdds, engine.Plan.Phases.SelectMany(phase => phase.Steps).Sum(step => step.MultiplyAdds));
    }

    private static MenutEngine Engine(string name, Schedule schedule) =>
        new(RandomModel.Of(name, new NetworkOptions { Classes = 10 }), new EngineOptions { Threads = 1, Schedule = schedule });
}
