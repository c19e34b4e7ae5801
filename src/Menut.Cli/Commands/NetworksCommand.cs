using Menut.Cli.Frame;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Cli.Commands;

/// <summary><c>menut networks</c>: every network that Menut knows by name.</summary>
internal sealed class NetworksCommand() : MenutCommand("networks", "List every network and what it costs.", "menut networks", "menut networks --json")
{
    protected override int Run(CommandContext context)
    {
        NetworkRow[] rows = [.. KnownNetworks.All.Select(Row)];
        context.Answer(rows, CliJson.Default.NetworkRowArray, console =>
        {
            var table = Tables.Create("network", "family", "parameters>", "multiply-adds>", "resolution>", "source");
            foreach (var row in rows)
                table.Row(row.Name, row.Family, Tables.Count(row.Parameters), Tables.Short(row.Macs), Tables.Count(row.Resolution), row.Source);
            console.Write(table);
        });
        return ExitCodes.Done;
    }

    private static NetworkRow Row(NetworkDefinition definition)
    {
        var network = definition.Build(new NetworkOptions());
        var cost = NetworkCost.Of(network);
        return new(definition.Name, definition.Family, cost.Parameters, cost.MultiplyAdds, network.Resolution, definition.Paper);
    }
}

/// <summary>A network in <c>menut networks --json</c>, for 1000 classes at its own resolution.</summary>
internal sealed record NetworkRow(string Name, string Family, long Parameters, long Macs, int Resolution, string Source);
