using System.CommandLine;

namespace Menut.Cli.Frame;

/// <summary>
/// A command of <c>menut</c>: its arguments and options are fields that its constructor adds, its work is <see cref="Run"/>.
/// Commands are synchronous: what they wait for is computed on this machine.
/// </summary>
internal abstract class MenutCommand : Command
{
    /// <summary>A command.</summary>
    /// <param name="name">What is typed.</param>
    /// <param name="description">One sentence.</param>
    /// <param name="examples">Command lines that work, for its help.</param>
    protected MenutCommand(string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;
        SetAction(parse => Run(new CommandContext(parse)));
    }

    public IReadOnlyList<string> Examples { get; }

    /// <summary>Does the work.</summary>
    /// <returns>The exit code; errors are thrown, as <see cref="MenutException"/> where somebody can act on them.</returns>
    protected abstract int Run(CommandContext context);
}
