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
    private readonly Dictionary<string, (SafeFileHandle Handle, long Left)> _files = new(StringComparer.Ordinal);

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
        var (handle, left) = Open(tensor, location.Path);
        long size = RandomAccess.GetLength(handle);
        if (location.Offset > size || expected > size - location.Offset)
            throw Wrong(tensor, $"ends at byte {(Int128)location.Offset + expected} of {size}");

        // Weights that overlap would be many times what the file holds.
        if (expected > left)
            throw Wrong(tensor, "overlaps other weights");
        _files[location.Path] = (handle, left - expected);
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

    private (SafeFileHandle Handle, long Left) Open(OnnxTensor tensor, string relative)
    {
        if (_files.TryGetValue(relative, out var open))
            return open;
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

        if (!File.Exists(path))
            throw Wrong(tensor, $"stands in '{relative}', which isn't there");
        var handle = File.OpenHandle(path);
        long size = OnnxBytes.Length(handle);
        return _files[relative] = (handle, size);
    }

    private static InvalidDataException Wrong(OnnxTensor tensor, string clause) => new($"tensor '{tensor.Name}' {clause}");
}
