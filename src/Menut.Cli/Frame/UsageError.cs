using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Menut.Cli.Frame;

/// <summary>One clear line for command lines that cannot be: which word is wrong, and what was probably meant.</summary>
internal static class UsageError
{
    /// <summary>The line, or null where nothing is wrong.</summary>
    public static string? Of(ParseResult parse)
    {
        // --help answers whatever else is there.
        if (parse.Action is not (null or ParseErrorAction) && parse.Action != parse.CommandResult.Command.Action)
            return null;

        // The parser takes a mistyped option for an argument wherever one fits, so this comes first.
        if (MistypedOption(parse) is { } option)
            return $"Unknown option '{option}' for `{PathOf(parse)}`. Did you mean '{Spelling.Nearest(option, OptionNames(parse))}'?";
        if (parse.Errors is [])
            return null;
        if (parse.UnmatchedTokens is [var word, ..])
            return Unmatched(parse, word);
        return Describe(parse, parse.Errors[0]);
    }

    private static string? MistypedOption(ParseResult parse)
    {
        // After -- everything is an argument, whatever it looks like.
        if (parse.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            return null;
        var arguments = parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value);
        return parse.UnmatchedTokens.Concat(arguments).FirstOrDefault(word => word is ['-', not (>= '0' and <= '9'), ..]);
    }

    private static string Unmatched(ParseResult parse, string word)
    {
        var command = parse.CommandResult.Command;
        if (command.Subcommands.Count > 0)
            return $"Unknown command '{word}'. Did you mean '{Spelling.Nearest(word, command.Subcommands.Select(sub => sub.Name))}'? `{PathOf(parse)}` lists all.";
        string takes = command.Arguments.Count == 0
            ? "takes no argument"
            : $"takes {string.Join(' ', command.Arguments.Select(argument => argument.HelpName ?? argument.Name))} and options";
        return $"Unexpected '{word}': `{PathOf(parse)}` {takes}.";
    }

    private static string Describe(ParseResult parse, ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens: [] } argument when argument.Parent is CommandResult =>
            $"`{PathOf(parse)}` needs {argument.Argument.HelpName ?? argument.Argument.Name}.{Example(parse)}",
        OptionResult { Tokens: [] } option => $"{option.Option.Name} needs a value.",
        OptionResult { Tokens: [var value] } option when NotANumber(error, option) is { } kind => $"{option.Option.Name} {value.Value} is not a {kind}.",
        ArgumentResult { Parent: OptionResult { Tokens: [var value] } option } when NotANumber(error, option) is { } kind =>
            $"{option.Option.Name} {value.Value} is not a {kind}.",
        CommandResult { Command.Subcommands.Count: > 0 } => $"`{PathOf(parse)}` needs a command; `{PathOf(parse)} --help` lists them.",
        _ => error.Message,
    };

    private static string Example(ParseResult parse) =>
        parse.CommandResult.Command is MenutCommand { Examples: [var example, ..] } ? $" For example: {example}" : "";

    private static IEnumerable<string> OptionNames(ParseResult parse) =>
        parse.CommandResult.Command.Options.Concat(parse.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .Where(option => !option.Hidden)
            .Select(option => option.Name);

    private static string PathOf(ParseResult parse)
    {
        var names = new Stack<string>();
        for (SymbolResult? result = parse.CommandResult; result is CommandResult command; result = result.Parent)
            names.Push(command.Command is RootCommand ? "menut" : command.Command.Name);
        return string.Join(' ', names);
    }

    /// <summary>The kind of number that was wanted, where the parser's own message would name a .NET type.</summary>
    private static string? NotANumber(ParseError error, OptionResult option) =>
        error.Message.StartsWith("Cannot parse", StringComparison.Ordinal) ? NumberName(option.Option.ValueType) : null;

    private static string? NumberName(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var number when number == typeof(double) || number == typeof(float) => "number",
        var number when number == typeof(int) || number == typeof(long) => "whole number",
        _ => null,
    };
}
