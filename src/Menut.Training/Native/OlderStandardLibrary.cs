namespace Menut.Training.Native;

/// <summary>
/// TorchSharp's native part is linked against GCC 13's libstdc++ and asks for one symbol version that Debian 12 and
/// Ubuntu 22.04 lack. The symbol is never called there (it only says that &lt;iostream&gt; is initialised), so a copy in which
/// it and its version are optional loads and runs.
/// </summary>
internal static class OlderStandardLibrary
{
    private const string Version = "GLIBCXX_3.4.32";
    private const string Symbol = "_ZSt21ios_base_library_initv";

    /// <summary>Changes a library in memory so that it loads with an older libstdc++.</summary>
    /// <returns>False where the library does not need the version: there is nothing to do.</returns>
    /// <exception cref="InvalidDataException">It needs more of that version than the one symbol, so this way is not safe.</exception>
    public static bool Admit(byte[] library)
    {
        var image = new ElfImage(library);
        ushort version = image.WeakenVersion(Version);
        if (version == 0)
            return false;
        foreach (var (name, symbol) in image.SymbolsOf(version).ToList())
        {
            if (name != Symbol)
                throw new InvalidDataException($"it needs {name} of {Version} too");
            image.WeakenSymbol(symbol);
        }

        return true;
    }
}
