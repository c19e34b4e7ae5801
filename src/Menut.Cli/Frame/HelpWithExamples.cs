using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Menut.Cli.Frame;

/// <summary>A command's help as System.CommandLine writes it, and below it command lines that work.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is MenutCommand { Examples: { Count: > 0 } examples })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (string example in examples)
                output.WriteLine($"  {example}");
        }

        return code;
    }
}
