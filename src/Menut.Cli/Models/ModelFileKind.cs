using Menut.Weights;

namespace Menut.Cli.Models;

/// <summary>What kind of file a model came in, by content: endings lie, and people rename.</summary>
internal enum ModelFileKind
{
    /// <summary>A safetensors file that Menut wrote, or something that is not known at all.</summary>
    Own,

    /// <summary>An ONNX file.</summary>
    Onnx,

    /// <summary>Weights of another program: PyTorch, or safetensors without a network.</summary>
    Weights,
}

/// <summary>Tells kinds apart.</summary>
internal static class ModelFileKinds
{
    /// <summary>Where safetensors has the first character of its header. Before it stands a length, whose bytes may be anything, a pickle's first two included.</summary>
    private const int HeaderPlace = 8;

    /// <summary>The tag of a protobuf message's first field when that is a number, as ONNX's version is; the newest version is far below the most.</summary>
    private const byte FirstNumber = 0x08, MostVersion = 64;

    /// <summary>The kind of a file. What cannot be read at all is left to who reads it: the message is better there.</summary>
    public static ModelFileKind Of(string path)
    {
        bool named = Path.GetExtension(path).Equals(".onnx", StringComparison.OrdinalIgnoreCase);
        byte[] begin = Begin(path);
        return begin switch
        {
            [FirstNumber, > 0 and < MostVersion, ..] when named || begin.Length <= HeaderPlace || begin[HeaderPlace] != '{' => ModelFileKind.Onnx,
            [_, _, _, _, _, _, _, _, (byte)'{', ..] => IsOwn(path) ? ModelFileKind.Own : ModelFileKind.Weights,
            [0x80, >= 2 and <= 5, ..] or [(byte)'P', (byte)'K', ..] => ModelFileKind.Weights,
            _ => named ? ModelFileKind.Onnx : ModelFileKind.Own,
        };
    }

    private static bool IsOwn(string path)
    {
        try
        {
            using var weights = ForeignWeights.Read(path);
            return weights.Metadata.ContainsKey("menut");
        }
        catch (MenutException)
        {
            return true;
        }
    }

    private static byte[] Begin(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            byte[] begin = new byte[HeaderPlace + 1];
            return file.CanSeek ? begin[..file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
