using System.CommandLine;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.Training.Data;

namespace Menut.Cli.Commands;

/// <summary><c>menut data get</c>: fetches a named data set, unless it is here.</summary>
internal sealed class DataGetCommand : MenutCommand
{
    private const long AnySeed = 1;

    private readonly Argument<string> _name = new("name") { HelpName = "NAME", Description = $"One of: {string.Join(", ", DataSetSource.Named)}." };

    public DataGetCommand()
        : base("get", "Fetch a named data set, unless it is here.", "menut data get fashion-mnist")
    {
        _name.CompletionSources.Add(_ => DataSetSource.Named.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        Add(_name);
    }

    protected override int Run(CommandContext context)
    {
        string name = context.Value(_name);
        if (!DataSetSource.Named.Contains(name, StringComparer.OrdinalIgnoreCase))
            throw MenutException.WrongUsage($"There is no data set '{name}' to get. Did you mean '{Spelling.Nearest(name, DataSetSource.Named)}'?");

        PictureDataSet data;
        using (var progress = context.StartProgress())
            data = DataOpening.Open(context, progress, name, AnySeed);
        var answer = DataAnswer.Of(data, new FashionMnistFetcher(DataHome.Default).Find());
        context.Answer(answer, CliJson.Default.DataAnswer, console => DataTable.Draw(console, answer));
        return ExitCodes.Done;
    }
}
