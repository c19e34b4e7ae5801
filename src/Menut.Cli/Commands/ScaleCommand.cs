using System.CommandLine;
using System.Globalization;
using Menut.Cli.Frame;
using Menut.Scaling;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut scale</c>: compound scaling to a phi or to a budget, beside depth, width and resolution alone at the same cost.</summary>
internal sealed class ScaleCommand : MenutCommand
{
    private const string GridNote =
        "The grid says what is affordable; which candidate is most accurate only training can say. "
        + "The paper's authors trained theirs and kept alpha 1.2, beta 1.1, gamma 1.15, the default here.";

    private readonly Option<string> _base = new("--base")
    {
        HelpName = "NETWORK", Description = "The network that grows.", DefaultValueFactory = _ => "efficientnet_b0",
    };

    private readonly Option<double?> _phi = new("--phi") { HelpName = "PHI", Description = "The compound coefficient (1); below 0 it shrinks." };

    private readonly Option<long?> _budget = new("--budget")
    {
        HelpName = "N", Description = "Find the largest phi of at most N multiply-adds: 390M, 1.8G.", CustomParser = AmountParser.Parse,
    };

    private readonly Option<double?> _alpha = new("--alpha") { HelpName = "FACTOR", Description = "Depth grows by alpha^phi (1.2)." };
    private readonly Option<double?> _beta = new("--beta") { HelpName = "FACTOR", Description = "Width grows by beta^phi (1.1)." };
    private readonly Option<double?> _gamma = new("--gamma") { HelpName = "FACTOR", Description = "Resolution grows by gamma^phi (1.15)." };
    private readonly Option<bool> _grid = new("--grid") { Description = "List every alpha, beta, gamma with alpha·beta²·gamma² near 2, and its cost." };
    private readonly NetworkArguments _options;

    public ScaleCommand()
        : base("scale", "Scale a network by one compound coefficient, to a phi or to a budget.",
            "menut scale --budget 700M", "menut scale --phi 3 --json", "menut scale --base mobilenet_v1 --budget 150M", "menut scale --grid")
    {
        Add(_base);
        Add(_phi);
        Add(_budget);
        Add(_alpha);
        Add(_beta);
        Add(_gamma);
        Add(_grid);
        _options = new NetworkArguments(this);
    }

    protected override int Run(CommandContext context)
    {
        long? budget = context.Value(_budget);
        if (budget is not null && context.Value(_phi) is not null)
            throw MenutException.WrongUsage("--phi and --budget exclude each other: a budget is what phi is searched for.");
        if (budget is <= 0)
            throw MenutException.WrongUsage($"--budget {budget} is out of range: more than 0.");

        var scaling = new CompoundScaling(context.Value(_base)!, _options.Options(context, source: _options.Source(context, context.Value(_base))));
        var paper = scaling.ScalesDepth ? CompoundCoefficients.Paper : CompoundCoefficients.Paper.WithoutDepth;
        var coefficients = new CompoundCoefficients(
            context.Value(_alpha) ?? paper.Alpha, context.Value(_beta) ?? paper.Beta, context.Value(_gamma) ?? paper.Gamma);

        var (scaled, beyond) = budget is { } most ? Fit(scaling, coefficients, most) : (scaling.At(coefficients, context.Value(_phi) ?? 1), null);
        var answer = ScalingAnswer.Of(scaling, scaled, beyond, budget);
        context.Answer(answer, CliJson.Default.ScalingAnswer, console => Draw(console, answer, scaling, scaled, context.Value(_grid)));
        return ExitCodes.Done;
    }

    private static (ScaledNetwork Within, ScaledNetwork? Beyond) Fit(CompoundScaling scaling, CompoundCoefficients coefficients, long budget)
    {
        var fit = scaling.Fit(coefficients, budget);
        return fit.Within is { } within
            ? (within, fit.Beyond)
            : throw MenutException.WrongUsage(
                $"--budget {budget} is too small for {scaling.Base.Name}: the smallest that these coefficients reach needs {fit.Beyond?.Cost.MultiplyAdds}.");
    }

    private static void Draw(IAnsiConsole console, ScalingAnswer answer, CompoundScaling scaling, ScaledNetwork scaled, bool grid)
    {
        var table = Tables.Create("scaling", "phi>", "depth>", "width>", "resolution>", "parameters>", "multiply-adds>");
        table.Row("none (base)", "", "1", "1", Tables.Count(scaling.Base.Resolution), Tables.Count(answer.BaseParameters), Tables.Count(answer.BaseMacs));
        Row(table, "compound", scaled.Phi, answer.Depth, answer.Width, answer.Resolution, answer.Parameters, answer.Macs);
        foreach (var other in answer.Alternatives)
            Row(table, $"{other.Scaling} alone", other.Phi, other.Depth, other.Width, other.Resolution, other.Parameters, other.Macs);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{scaling.Base.Name}: depth {answer.Alpha}^phi, width {answer.Beta}^phi, resolution {answer.Gamma}^phi"));
        console.Write(table);
        if (!scaling.ScalesDepth)
            console.WriteLine($"{scaling.Base.Name} has no depth option: width and resolution grow, depth stays.");
        if (answer is { Budget: { } budget, NextLarger: { } next })
        {
            console.WriteLine($"{Percent(answer.Macs, budget)} of the budget is used; the next larger network needs {Tables.Count(next.Macs)} "
                + "(blocks and channels are whole, so multiply-adds rise in steps).");
        }

        console.WriteLine($"To use it: menut describe {answer.UseWith}");
        if (grid)
            DrawGrid(console, answer);
        else
            console.WriteLine($"{answer.Grid.Length} candidates for alpha, beta and gamma satisfy alpha·beta²·gamma² ≈ 2; --grid lists them.");
    }

    private static void DrawGrid(IAnsiConsole console, ScalingAnswer answer)
    {
        var table = Tables.Create("alpha>", "beta>", "gamma>", "alpha·beta²·gamma²>", "parameters>", "multiply-adds>", "growth>");
        foreach (var row in answer.Grid)
        {
            table.Row(
                Tables.Number(row.Alpha), Tables.Number(row.Beta), Tables.Number(row.Gamma), Tables.Number(row.Growth), Tables.Count(row.Parameters),
                Tables.Count(row.Macs), Tables.Number((double)row.Macs / answer.BaseMacs));
        }

        console.WriteLine();
        console.WriteLine("Candidates at phi = 1, as built (growth: multiply-adds over the base's):");
        console.Write(table);
        console.WriteLine(GridNote);
    }

    private static void Row(Table table, string name, double phi, double depth, double width, int resolution, long parameters, long macs) =>
        table.Row(
            name, Tables.Number(phi), Tables.Number(depth), Tables.Number(width), Tables.Count(resolution), Tables.Count(parameters), Tables.Count(macs));

    private static string Percent(long part, long whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");
}
