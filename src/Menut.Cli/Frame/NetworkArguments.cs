using System.CommandLine;
using Menut.Networks;

namespace Menut.Cli.Frame;

/// <summary>The options that change a network, the same for every command that takes one.</summary>
internal sealed class NetworkArguments
{
    private readonly Option<double?> _width = new("--width") { HelpName = "FACTOR", Description = "Multiply the channels of every layer." };
    private readonly Option<double?> _depth = new("--depth") { HelpName = "FACTOR", Description = "Multiply the blocks of every stage (efficientnet only)." };
    private readonly Option<int?> _resolution = new("--resolution") { HelpName = "PIXELS", Description = "Height and width of the pictures." };
    private readonly Option<int?> _classes = new("--classes") { HelpName = "N", Description = "Classes of the classifier (1000)." };
    private readonly Option<int?> _stemStride = new("--stem-stride") { HelpName = "1|2", Description = "Stride of the first layer; 1 suits small pictures." };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="classes">False where the data says how many classes there are.</param>
    public NetworkArguments(Command command, bool classes = true)
    {
        command.Add(_width);
        command.Add(_depth);
        command.Add(_resolution);
        if (classes)
            command.Add(_classes);
        command.Add(_stemStride);
    }

    /// <summary>What was asked for; what was not stays as published.</summary>
    public NetworkOptions Options(CommandContext context)
    {
        var published = new NetworkOptions();
        return published with
        {
            Width = context.Value(_width) ?? published.Width,
            Depth = context.Value(_depth) ?? published.Depth,
            Resolution = context.Value(_resolution),
            Classes = context.Value(_classes) ?? published.Classes,
            StemStride = context.Value(_stemStride) ?? published.StemStride,
        };
    }
}
