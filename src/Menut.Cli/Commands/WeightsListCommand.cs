using System.CommandLine;
using Menut.Cli.Fetching;
using Menut.Cli.Frame;
using Menut.Weights.Fetching;
using Menut.Weights.Publications;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut weights list</c>: the weights that can be fetched, and those that are here.</summary>
internal sealed class WeightsListCommand : MenutCommand
{
    private readonly Argument<string> _part = new("part")
    {
        HelpName = "PART", Description = "Only names that have this in them.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "",
    };

    private readonly Option<bool> _here = new("--here") { Description = "Only those that are on this machine." };

    public WeightsListCommand()
        : base("list", "List the weights that timm and torchvision publish for networks that Menut knows.", "menut weights list", "menut weights list tf_efficientnet", "menut weights list --here")
    {
        Add(_part);
        Add(_here);
    }

    protected override int Run(CommandContext context)
    {
        string part = context.Value(_part);
        var shelf = new WeightShelf(DataHome.Default);
        PublicationRow[] rows =
        [
            .. PublishedWeights.All
                .Where(publication => publication.File is not null
                    && (publication.Name.Contains(part, StringComparison.OrdinalIgnoreCase) || publication.Network.Contains(part, StringComparison.OrdinalIgnoreCase)))
                .Select(publication => PublicationRow.Of(publication, shelf))
                .Where(row => row.Here || !context.Value(_here)),
        ];
        context.Answer(rows, CliJson.Default.PublicationRowArray, console =>
        {
            if (rows is [])
            {
                console.WriteLine(context.Value(_here) ? "None is here: `menut weights get NAME` fetches one." : $"No name has '{part}' in it.");
                return;
            }

            var table = Tables.Create("weights", "network", "width>", "resolution>", "classes>", "here>");
            foreach (var row in rows)
                table.Row(row.Source, row.Network, Tables.Number(row.Width), Tables.Count(row.Resolution), Tables.Count(row.Classes), row.Bytes is { } bytes ? Tables.Bytes(bytes) : "");
            console.Write(table);
        });
        return ExitCodes.Done;
    }
}
