using System.CommandLine;
using Menut.Cli.Benchmark;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Comparison.Structure;
using Menut.Costs;
using Menut.Networks;
using Menut.Weights.Publications;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut describe</c>: the costs of a network or of a model's, block by block or node by node, and where its numbers come from.</summary>
internal sealed class DescribeCommand : MenutCommand
{
    private readonly Argument<string> _network = new("network")
    {
        HelpName = "NETWORK", Description = "A name from `menut networks`, a model (a file, a run), or what a library publishes: timm/tf_efficientnet_b0.",
    };

    private readonly Option<bool> _nodes = new("--nodes") { Description = "List every node instead of every block." };
    private readonly Option<bool> _plan = new("--plan") { Description = "Show what Menut's engine does for a picture, step by step, and the memory that it takes." };
    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "With --plan: threads of a call (one a core)." };
    private readonly NetworkArguments _options;

    public DescribeCommand()
        : base("describe", "Show what a network is made of and what each part costs.",
            "menut describe efficientnet_b0", "menut describe mobilenet_v1 --width 0.25 --resolution 128 --nodes",
            "menut describe timm/tf_mobilenetv3_large_minimal_100", "menut describe mobilenet_v2 --plan", "menut describe runs/mobilenet_v1-1")
    {
        _network.CompletionSources.Add(_ => KnownNetworks.All.Select(known => new System.CommandLine.Completions.CompletionItem(known.Name)));
        Add(_network);
        _options = new NetworkArguments(this);
        Add(_nodes);
        Add(_plan);
        Add(_threads);
    }

    protected override int Run(CommandContext context)
    {
        var (network, source) = Find(context, context.Value(_network));
        if (context.Value(_plan))
        {
            EnginePlanning.Answer(context, network, context.Value(_threads));
            return ExitCodes.Done;
        }

        var cost = NetworkCost.Of(network);
        context.Answer(NetworkDescription.Of(network, cost, source), CliJson.Default.NetworkDescription, console =>
        {
            console.Write(context.Value(_nodes) ? NodeTable(cost) : BlockTable(network, cost));
            DrawTotals(console, network, cost);
        });
        return ExitCodes.Done;
    }

    /// <summary>A network's name first: a folder that happens to be called so can be written with ./ before it.</summary>
    private (Network Network, Publication? Source) Find(CommandContext context, string text)
    {
        if (KnownNetworks.Find(text) is not null)
        {
            var named = _options.Source(context, text);
            return (KnownNetworks.Create(text, _options.Options(context, source: named)), named);
        }

        if (_options.Source(context, null) is { } stray)
            throw MenutException.WrongUsage($"--source {stray.Name} is for a network's name; {text} is as its own source has it.");
        if (!Path.Exists(text) && PublishedName.FindOrNull(text) is { } publication)
            return (KnownNetworks.Create(publication.Network, _options.Options(context, publication.Options)), publication);
        if (ModelSource.LocateOrNull(text) is null)
            return (KnownNetworks.Create(text), null);

        var network = ModelSource.Load(context, text).Network;
        if (network.IsKnown)
            return (KnownNetworks.Create(network.Name, _options.Options(context, network.Options)), null);
        return _options.Any(context)
            ? throw MenutException.WrongUsage($"{text} is a network that no name stands for: it is described as it is, without options.")
            : (network, null);
    }

    private static Table NodeTable(NetworkCost cost)
    {
        var table = Tables.Create("node", "operation", "output>", "parameters>", "multiply-adds>");
        foreach (var (node, own) in cost.Nodes)
            table.Row(node.Name, node.Operation.Kind, node.Output.ToString(), Tables.Count(own.Parameters), Tables.Count(own.MultiplyAdds));
        return table;
    }

    private static Table BlockTable(Network network, NetworkCost cost)
    {
        var table = Tables.Create("block", "nodes>", "output>", "parameters>", "multiply-adds>", "of all>");
        foreach (var block in NetworkBlock.Of(network, cost))
        {
            table.Row(
                block.Name, Tables.Count(block.Nodes), block.Output.ToString(), Tables.Count(block.Cost.Parameters),
                Tables.Count(block.Cost.MultiplyAdds), $"{Tables.Number(Math.Round(100.0 * block.Cost.MultiplyAdds / cost.MultiplyAdds, 1))} %");
        }

        return table;
    }

    private static void DrawTotals(IAnsiConsole console, Network network, NetworkCost cost)
    {
        var totals = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(3).NoWrap()).AddColumn();
        void Total(string name, string value) => totals.AddRow(new Text(name), new Text(value));
        Total("network", $"{network.Name}, {network.Input} -> {Tables.Count(network.Classes)} classes");
        Total("parameters", $"{Tables.Count(cost.Parameters)} ({Tables.Bytes(cost.Parameters * sizeof(float))} in float32)");
        Total("multiply-adds", $"{Tables.Count(cost.MultiplyAdds)} a picture");
        if (KnownNetworks.Find(network.Name) is { } definition && network.IsKnown)
        {
            Total("paper", definition.Paper);
            Total("checked against", definition.Code);
        }

        Total("activations", $"{Tables.Bytes(cost.ActivationBytes)} a picture to train, {Tables.Bytes(cost.PeakActivationBytes)} at once to predict");
        console.Write(totals);
    }
}
