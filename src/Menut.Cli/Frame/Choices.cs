namespace Menut.Cli.Frame;

/// <summary>The words that an option takes, each with what it means.</summary>
/// <param name="option">The option, for messages.</param>
/// <param name="words">The words in the order in which they are offered.</param>
internal sealed class Choices<T>(string option, params (string Word, T Meaning)[] words)
{
    /// <summary>"none|small|photo", for help.</summary>
    public string HelpName { get; } = string.Join('|', words.Select(choice => choice.Word));

    /// <summary>What a word means, case ignored.</summary>
    /// <exception cref="MenutException">No such word.</exception>
    public T Of(string word)
    {
        foreach (var (known, meaning) in words)
        {
            if (known.Equals(word, StringComparison.OrdinalIgnoreCase))
                return meaning;
        }

        throw MenutException.WrongUsage($"{option} {word} is unknown: {string.Join(", ", words.Select(choice => choice.Word))}.");
    }
}
