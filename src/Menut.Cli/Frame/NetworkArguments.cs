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
    private readonly Option<double?> _dropout = new("--dropout") { HelpName = "RATE", Description = "Dropout before the classifier." };
    private readonly Option<double?> _dropPath = new("--drop-path") { HelpName = "RATE", Description = "Rate at which the last block is left out; earlier ones less." };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="training">Whether it trains: then the data says how many classes there are, and dropout matters.</param>
    public NetworkArguments(Command command, bool training = false)
    {
        command.Add(_width);
        command.Add(_depth);
        command.Add(_resolution);
        if (!training)
            command.Add(_classes);
        command.Add(_stemStride);
        if (!training)
            return;
        command.Add(_dropout);
        command.Add(_dropPath);
    }

    /// <summary>What was asked for; what was not stays as published, or as somebody else has it.</summary>
    public NetworkOptions Options(CommandContext context, NetworkOptions? others = null)
    {
        others ??= new NetworkOptions();
        return others with
        {
            Width = context.Value(_width) ?? others.Width,
            Depth = context.Value(_depth) ?? others.Depth,
            Resolution = context.Value(_resolution) ?? others.Resolution,
            Classes = context.Value(_classes) ?? others.Classes,
            StemStride = context.Value(_stemStride) ?? others.StemStride,
            Dropout = context.Value(_dropout) ?? others.Dropout,
            DropPath = context.Value(_dropPath) ?? others.DropPath,
        };
    }
}
