namespace Menut.Cli.Frame;

/// <summary>Command lines that are shown to be typed again.</summary>
internal static class CommandText
{
    /// <summary>A word as a shell wants it.</summary>
    public static string Quote(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or '\\' or ':' or '~' or '=' or '+')
            ? word
            : OperatingSystem.IsWindows() ? $"\"{word}\"" : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
