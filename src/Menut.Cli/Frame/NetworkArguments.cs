using System.CommandLine;
using Menut.Networks;
using Menut.Weights.Publications;

namespace Menut.Cli.Frame;

/// <summary>The options that change a network, the same for every command that takes one.</summary>
internal sealed class NetworkArguments
{
    private static readonly Choices<ActivationFunction> Activations = new(
        "--activation", ("relu", ActivationFunction.ReLU), ("relu6", ActivationFunction.ReLU6), ("silu", ActivationFunction.SiLU),
        ("hardswish", ActivationFunction.HardSwish), ("gelu", ActivationFunction.GELU), ("sigmoid", ActivationFunction.Sigmoid),
        ("hardsigmoid", ActivationFunction.HardSigmoid));

    private static readonly Choices<NetworkSource> Readings = new(
        "--reading", ("timm", NetworkSource.Timm), ("torchvision", NetworkSource.Torchvision), ("tensorflow", NetworkSource.TensorFlow));

    private readonly Option<double?> _width = new("--width") { HelpName = "FACTOR", Description = "Multiply the channels of every layer." };
    private readonly Option<double?> _depth = new("--depth") { HelpName = "FACTOR", Description = "Multiply the blocks of every stage (efficientnet only)." };
    private readonly Option<int?> _resolution = new("--resolution", "--size") { HelpName = "PIXELS", Description = "Height and width of the pictures." };
    private readonly Option<int?> _classes = new("--classes") { HelpName = "N", Description = "Classes of the classifier (1000)." };
    private readonly Option<int?> _stemStride = new("--stem-stride") { HelpName = "1|2", Description = "Stride of the first layer; 1 suits small pictures." };
    private readonly Option<double?> _dropout = new("--dropout") { HelpName = "RATE", Description = "Dropout before the classifier." };
    private readonly Option<double?> _dropPath = new("--drop-path") { HelpName = "RATE", Description = "Rate at which the last block is left out; earlier ones less." };

    private readonly Option<string?> _source = new("--source")
    {
        HelpName = "LIBRARY/MODEL", Description = "Padding, batch norm's epsilon and resolution as a publication has them: timm/tf_efficientnet_b0.",
    };

    private readonly Option<string?> _activation = new("--activation") { HelpName = Activations.HelpName, Description = "The activation between layers." };
    private readonly Option<bool> _noSqueeze = new("--no-squeeze-excitation") { Description = "Leave squeeze-and-excitation out of every block." };
    private readonly Option<string?> _reading = new("--reading") { HelpName = Readings.HelpName, Description = "Whose reading of the paper's table, where they differ." };
    private readonly Option<bool> _auxiliary = new("--auxiliary-head") { Description = "Keep Inception-v3's auxiliary head, which only training would read." };

    private readonly bool _training;

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="training">Whether it trains: then the data says how many classes there are, and dropout matters.</param>
    public NetworkArguments(Command command, bool training = false)
    {
        _training = training;
        command.Add(_source);
        command.Add(_width);
        command.Add(_depth);
        command.Add(_resolution);
        if (!training)
            command.Add(_classes);
        command.Add(_stemStride);
        foreach (Option option in (Option[])[_activation, _noSqueeze, _reading, _auxiliary])
            command.Add(option);
        if (!training)
            return;
        command.Add(_dropout);
        command.Add(_dropPath);
    }

    /// <summary>The publication that --source names, or null.</summary>
    /// <param name="context">The command.</param>
    /// <param name="network">The network that is named beside it, or null.</param>
    /// <exception cref="MenutException">There is no such publication, or it is of another network.</exception>
    public Publication? Source(CommandContext context, string? network)
    {
        if (context.Value(_source) is not { } source)
            return null;
        var publication = PublishedWeights.Find(source);
        return network is null || network.Equals(publication.Network, StringComparison.OrdinalIgnoreCase)
            ? publication
            : throw MenutException.WrongUsage($"--source {source} is {publication.Network}, not {network}.");
    }

    /// <summary>Height and width that were asked for, or null.</summary>
    public int? Resolution(CommandContext context) => context.Value(_resolution);

    /// <summary>Whether anything is asked for that a network of nodes alone, which no name stands for, cannot have.</summary>
    public bool Any(CommandContext context) => Options(context) != new NetworkOptions();

    /// <summary>What was asked for; what was not stays as the publication has it, or as somebody else does.</summary>
    public NetworkOptions Options(CommandContext context, NetworkOptions? others = null, Publication? source = null)
    {
        others ??= source?.Options ?? new NetworkOptions();
        return others with
        {
            Width = context.Value(_width) ?? others.Width,
            Depth = context.Value(_depth) ?? others.Depth,
            Resolution = context.Value(_resolution) ?? others.Resolution,
            Classes = (_training ? null : context.Value(_classes)) ?? others.Classes,
            StemStride = context.Value(_stemStride) ?? others.StemStride,
            Dropout = (_training ? context.Value(_dropout) : null) ?? others.Dropout,
            DropPath = (_training ? context.Value(_dropPath) : null) ?? others.DropPath,
            Activation = context.Value(_activation) is { } activation ? Activations.Of(activation) : others.Activation,
            SqueezeExcitation = !context.Value(_noSqueeze) && others.SqueezeExcitation,
            Source = context.Value(_reading) is { } reading ? Readings.Of(reading) : others.Source,
            AuxiliaryHead = context.Value(_auxiliary) || others.AuxiliaryHead,
        };
    }
}
