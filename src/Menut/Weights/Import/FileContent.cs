using System.Collections.Immutable;

namespace Menut.Weights.Import;

/// <summary>The tensors of a weights file.</summary>
internal sealed class FileContent
{
    private readonly Dictionary<string, FileTensor> _byKey;

    /// <param name="path">The file, for messages and for what its name tells.</param>
    /// <param name="tensors">In the file's order, no key twice.</param>
    public FileContent(string path, IEnumerable<FileTensor> tensors)
    {
        (Path, Tensors) = (path, [.. tensors]);
        _byKey = Tensors.ToDictionary(tensor => tensor.Key);
    }

    public string Path { get; }

    public ImmutableArray<FileTensor> Tensors { get; }

    public FileTensor? Find(string key) => _byKey.GetValueOrDefault(key);
}
