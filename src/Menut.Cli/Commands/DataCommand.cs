using Menut.Cli.Frame;

namespace Menut.Cli.Commands;

/// <summary><c>menut data</c>: the commands about data sets.</summary>
internal sealed class DataCommand : MenutCommand
{
    public DataCommand()
        : base("data", "Look at a data set, or fetch a named one.", "menut data show photos", "menut data get fashion-mnist")
    {
        Add(new DataShowCommand());
        Add(new DataGetCommand());
    }

    protected override int Run(CommandContext context) =>
        throw MenutException.WrongUsage("`menut data` needs a command: show or get. For example: menut data show photos");
}
