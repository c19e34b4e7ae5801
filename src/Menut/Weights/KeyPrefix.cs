using System.Collections.Immutable;

namespace Menut.Weights;

/// <summary>What wrappers put before every key of a state dict: data parallelism, compilation, a trainer's module around the network.</summary>
internal static class KeyPrefix
{
    /// <summary>As many are taken off at most; a hostile key can repeat them a million times.</summary>
    private static readonly string[] Known = ["module.", "_orig_mod.", "model."];

    /// <summary>Takes off the known prefixes that all keys have.</summary>
    /// <returns>The items under their new names, and what was taken off.</returns>
    public static (ImmutableArray<T> Items, string Prefix) Strip<T>(ImmutableArray<T> items, Func<T, string> name, Func<T, string, T> rename)
    {
        string prefix = "";
        for (int round = 0; round < Known.Length && items.Length > 0; round++)
            prefix += Known.FirstOrDefault(part => items.All(item => name(item).AsSpan(prefix.Length).StartsWith(part))) ?? "";
        return (prefix.Length == 0 ? items : [.. items.Select(item => rename(item, name(item)[prefix.Length..]))], prefix);
    }
}
