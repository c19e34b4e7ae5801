using System.Collections.Immutable;
using System.Text;
using Menut.Weights.PyTorch;

namespace Menut.Weights;

/// <summary>
/// The weights in a file that somebody brings: safetensors, or a PyTorch checkpoint (<c>.pth</c>, <c>.pt</c>, <c>.bin</c>), told
/// apart by content. Nothing in the file is executed, and nothing is allocated because the file says so. Tensors are read one by
/// one when asked for, so that a checkpoint's optimizer costs nothing; the file stays open until this is disposed.
/// </summary>
public sealed class ForeignWeights : IDisposable
{
    private const int MostBytesPerByteOfFile = 16;

    private readonly ForeignFile _file;

    private ForeignWeights(
        ForeignFile file, ForeignFormat format, IEnumerable<ForeignTensor> tensors, IReadOnlyDictionary<string, string> metadata, IEnumerable<string> notes)
    {
        var (tidy, prefix) = KeyPrefix.Strip([.. tensors], tensor => tensor.Name, (tensor, name) => tensor.Named(name));
        (_file, Format, Tensors, Metadata) = (file, format, tidy, metadata);
        Notes = prefix.Length == 0 ? [.. notes] : [.. notes, $"Every key begins with '{prefix}', which is left out."];
        Int128 bytes = 0;
        foreach (var tensor in Tensors)
            bytes += tensor.BytesToRead;
        if (bytes > MostBytes(file.Length))
            throw MenutException.WrongData($"{file.Path} is refused: its tensors would take more than {MostBytesPerByteOfFile} times the file.");
    }

    /// <summary>The kind of file.</summary>
    public ForeignFormat Format { get; }

    /// <summary>The tensors, in the file's order; no name comes twice.</summary>
    public ImmutableArray<ForeignTensor> Tensors { get; }

    /// <summary>What the file says about itself; empty where it says nothing.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>What was chosen on the way to the tensors, in sentences for the person who brought the file.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="MenutException">Absent, unreadable, cut short, of another kind, without weights, or asking for code to run.</exception>
    public static ForeignWeights Read(string path)
    {
        var file = ForeignFile.Open(path);
        try
        {
            return Read(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Closes the file; no tensor can be read after that.</summary>
    public void Dispose() => _file.Dispose();

    /// <summary>
    /// Tensors may share bytes, and a pickle can describe any number of views: more than this needs nobody's weights
    /// (tied layers are counted twice), and a file that asks for it wants the memory, not the weights.
    /// </summary>
    internal static long MostBytes(long fileBytes) => (fileBytes * MostBytesPerByteOfFile) + (16 << 20);

    private static ForeignWeights Read(ForeignFile file)
    {
        byte[] begin = new byte[Math.Min(file.Length, 512)];
        file.Read(0, begin);
        if (begin.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            var found = TorchArchive.Read(file);
            return new(file, ForeignFormat.PyTorchZip, found.Tensors, ImmutableDictionary<string, string>.Empty, found.Notes);
        }

        if (TorchLegacyFile.IsOne(begin))
        {
            var found = TorchLegacyFile.Read(file);
            return new(file, ForeignFormat.PyTorchLegacy, found.Tensors, ImmutableDictionary<string, string>.Empty, found.Notes);
        }

        if (begin.Length > 8 && begin[8] == '{')
        {
            var header = SafetensorsHeader.Read(new ForeignStream(file), file.Length, file.Path);
            var tensors = header.Entries.Select(entry => new ForeignTensor(
                file.Path, entry.Name, entry.Format, entry.Type, entry.Shape, file, header.DataBegin + entry.Begin));
            return new(file, ForeignFormat.Safetensors, tensors, header.Metadata, []);
        }

        throw MenutException.WrongData($"{file.Path} {Unknown(begin)}");
    }

    /// <summary>Kinds of file that people bring by mistake, and what to do about it.</summary>
    private static string Unknown(ReadOnlySpan<byte> begin) => begin switch
    {
        [] => "is empty.",
        [0x80, >= 2 and <= 5, ..] => "is a Python pickle, but not one that torch.save wrote: only state dicts of PyTorch are read.",
        [0x1F, 0x8B, ..] => "is compressed with gzip: decompress it first.",
        [0x89, (byte)'H', (byte)'D', (byte)'F', ..] => "is an HDF5 file of Keras: export it to ONNX (tf2onnx), or save its weights as safetensors.",
        _ when begin.StartsWith("version https://git-lfs"u8) => "is a Git LFS pointer, not the file itself: fetch it with 'git lfs pull'.",
        _ when begin.Length > 262 && begin[257..].StartsWith("ustar"u8) => "is a tar file, perhaps of PyTorch 0.1: save it again with a newer PyTorch.",
        _ when Encoding.UTF8.GetString(begin).TrimStart().StartsWith('<') => "is a web page, not weights: the download went wrong.",
        _ => "is neither safetensors nor a PyTorch checkpoint.",
    };
}
