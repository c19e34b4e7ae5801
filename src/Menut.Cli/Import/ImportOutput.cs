using Menut.Weights;

namespace Menut.Cli.Import;

/// <summary>Where an import is written.</summary>
internal static class ImportOutput
{
    private const string Ending = ".safetensors";

    /// <summary>
    /// The file: what --output says, or in the current folder the publication's name, or else the file's own, never the file itself.
    /// </summary>
    public static string Path(string? output, string file, string? source)
    {
        if (output is not null)
            return output;
        string name = source is not null ? source[(source.IndexOf('/', StringComparison.Ordinal) + 1)..] : System.IO.Path.GetFileNameWithoutExtension(file);
        return Same(name + Ending, file) ? $"{name}.menut{Ending}" : name + Ending;
    }

    /// <summary>Refuses to write over what this import did not write itself some time before.</summary>
    /// <exception cref="MenutException">Something else is there.</exception>
    public static void RequireFree(string path, string file, bool force)
    {
        if (Directory.Exists(path))
            throw MenutException.WrongUsage($"--output {path} is a folder: name a file.");
        if (Same(path, file))
            throw MenutException.WrongUsage($"--output {path} is the file that is imported: choose another.");
        if (File.Exists(path) && !force && !IsFrom(path, System.IO.Path.GetFileName(file)))
            throw MenutException.WrongUsage($"{path} exists, and is not an earlier import of this file: choose another --output, or add --force.");
    }

    private static bool IsFrom(string path, string file)
    {
        try
        {
            return Model.Load(path).Provenance.Recipe.TryGetValue("imported_from", out string? from) && from == file;
        }
        catch (MenutException)
        {
            return false;
        }
    }

    private static bool Same(string a, string b) => System.IO.Path.GetFullPath(a) == System.IO.Path.GetFullPath(b);
}
