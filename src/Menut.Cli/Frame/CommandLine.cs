using System.CommandLine;

namespace Menut.Cli.Frame;

/// <summary>Parses the arguments, runs the command, and turns whatever happens into an exit code and at most one line.</summary>
internal sealed class CommandLine(RootCommand root)
{
    /// <summary>Files whose names begin with @ are pictures like others, not lists of arguments.</summary>
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public int Run(string[] arguments, CommandEnvironment environment)
    {
        var parse = root.Parse(arguments, Parser);
        try
        {
            if (UsageError.Of(parse) is { } message)
                throw MenutException.WrongUsage(message);
            int code = parse.Invoke(environment);
            environment.Output.Flush();
            return code;
        }
        catch (Exception error)
        {
            var failure = Failure.Of(error);
            if (failure.Line is not null)
                Say(environment.Error, failure.Line);
            if (failure.Line is not null && parse.GetValue(CommonOptions.Verbose))
                Say(environment.Error, error.ToString());
            return failure.ExitCode;
        }
    }

    /// <summary>Nobody may be left to read standard error either; the exit code still says it.</summary>
    private static void Say(TextWriter error, string text)
    {
        try
        {
            error.WriteLine(text);
        }
        catch (IOException)
        {
        }
    }
}
