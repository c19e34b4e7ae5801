using Menut.Onnx.Format;
using Menut.Weights;
using Microsoft.Win32.SafeHandles;

namespace Menut.Onnx.Importing;

/// <summary>
/// Weights that stand in files beside the model. A path out of the file is an outsider's: it may only lead down from the model's folder,
/// through no link, to a regular file, and no more is read than that file holds.
/// </summary>
internal sealed class ExternalWeights(string modelPath) : IDisposable
{
    private readonly string _folder = Path.GetDirectoryName(Path.GetFullPath(modelPath))!;

    /// <summary>By the path that was found, since one file can be called <c>a</c>, <c>./a</c> and <c>././a</c>.</summary>
    private readonly Dictionary<string, (SafeFileHandle Handle, long Left)> _files = new(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    /// <summary>Bytes read.</summary>
    public long Length { get; private set; }

    /// <exception cref="InvalidDataException">It leads elsewhere, or the file is absent or too short.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public void Read(OnnxTensor tensor)
    {
        if (tensor is not { External: { } location, Type: { } type })
            return;
        long expected = tensor.Elements * StoredTensor.SizeOf(type);
        if (location.Length is { } length && length != expected)
            throw Wrong(tensor, $"has {length} bytes, where its shape asks for {expected}");
        string path = Find(tensor, location.Path);

        // Before it is opened: a pipe has no length, and whoever opens one waits.
        long size = new FileInfo(path).Length;
        if (location.Offset > size || expected > size - location.Offset)
            throw Wrong(tensor, $"ends at byte {(Int128)location.Offset + expected} of {size}");
        if (expected == 0)
        {
            tensor.Bytes = Array.Empty<byte>();
            return;
        }

        // Weights that overlap would be many times what the file holds.
        var (handle, left) = Open(path);
        if (expected > left)
            throw Wrong(tensor, "overlaps other weights");
        _files[path] = (handle, left - expected);
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)expected);
        OnnxBytes.ReadExactly(handle, bytes, location.Offset);
        tensor.Bytes = bytes;
        Length += expected;
    }

    public void Dispose()
    {
        foreach (var (handle, _) in _files.Values)
            handle.Dispose();
    }

    private (SafeFileHandle Handle, long Left) Open(string path)
    {
        if (_files.TryGetValue(path, out var open))
            return open;
        var handle = File.OpenHandle(path);
        return _files[path] = (handle, OnnxBytes.Length(handle));
    }

    private string Find(OnnxTensor tensor, string relative)
    {
        string[] parts = relative.Split('/', '\\');
        if (Path.IsPathRooted(relative) || parts.Any(part => part is ".." || part.Contains(':') || part.Contains('\0')))
            throw Wrong(tensor, $"would stand in '{relative}', outside of the model's folder");
        string path = _folder;
        foreach (string part in parts.Where(part => part is not ("" or ".")))
        {
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null)
                throw Wrong(tensor, $"stands in '{relative}', which is a link: Menut follows none out of a file");
        }

        return File.Exists(path) ? path : throw Wrong(tensor, $"stands in '{relative}', which isn't there");
    }

    private static InvalidDataException Wrong(OnnxTensor tensor, string clause) => new($"tensor '{tensor.Name}' {clause}");
}
