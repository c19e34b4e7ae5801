using Menut.Cli.Frame;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Weights;
using Spectre.Console;

namespace Menut.Cli.Benchmark;

/// <summary>What Menut's engine does for a network, whatever its weights.</summary>
internal static class EnginePlanning
{
    /// <summary>Answers with the plan.</summary>
    public static void Answer(CommandContext context, Network network, int? threads)
    {
        using var engine = new MenutEngine(UntrainedModel.Of(network), new EngineOptions { Threads = threads });
        var plan = engine.Describe();
        context.Answer(plan, CliJson.Default.EnginePlan, console =>
        {
            var table = Tables.Create("phase>", "step", "schedule", "threads>", "multiply-adds>");
            foreach (var step in plan.Steps)
                table.Row(Tables.Count(step.Phase), step.Name, step.Schedule, Tables.Count(step.IsShared ? plan.Threads : 1), Tables.Count(step.MultiplyAdds));
            console.Write(table);
            console.WriteLine(
                $"{plan.InstructionSet}, {Tables.Bytes(plan.WeightBytes)} of packed weights; a call: {Tables.Bytes(plan.ValueBytes)} of values, {Tables.Bytes(plan.ThreadBytes)} a thread beside");
        });
    }
}
