using Menut.Cli.Frame;

namespace Menut.Cli.Commands;

/// <summary><c>menut weights</c>: the commands about published weights.</summary>
internal sealed class WeightsCommand : MenutCommand
{
    public WeightsCommand()
        : base("weights", "Fetch weights that timm or torchvision publish, or list them.",
            "menut weights list mobilenetv3", "menut weights get timm/mobilenetv3_large_100.ra_in1k")
    {
        Add(new WeightsGetCommand());
        Add(new WeightsListCommand());
    }

    protected override int Run(CommandContext context) =>
        throw MenutException.WrongUsage("`menut weights` needs a command: get or list. For example: menut weights list mobilenetv3");
}
