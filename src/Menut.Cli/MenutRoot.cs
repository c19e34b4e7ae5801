using System.CommandLine;
using Menut.Cli.Commands;
using Menut.Cli.Frame;

namespace Menut.Cli;

/// <summary>The command <c>menut</c>: every command that exists, in the order in which a newcomer meets them.</summary>
internal static class MenutRoot
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Small vision networks in .NET: define, train, distil, compare, run.")
        {
            new DemoCommand(),
            new NetworksCommand(),
            new DescribeCommand(),
            new ScaleCommand(),
            new DataCommand(),
            new WeightsCommand(),
            new TrainCommand(),
            new DistillCommand(),
            new StudyCommand(),
            new ExperimentCommand(),
            new EvaluateCommand(),
            new PredictCommand(),
            new BenchmarkCommand(),
            new ImportCommand(),
            new ExportCommand(),
            new CompareCommand(),
            new ServeCommand(),
            new DoctorCommand(),
        };
        CommonOptions.AddTo(root);
        Overview.AddTo(root);
        return root;
    }
}
