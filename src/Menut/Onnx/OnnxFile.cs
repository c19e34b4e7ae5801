using Menut.Onnx.Exporting;
using Menut.Onnx.Importing;
using Menut.Weights;

namespace Menut.Onnx;

/// <summary>
/// Models as ONNX files (onnx.ai): out for every other program that runs networks, in from PyTorch, Keras (tf2onnx) and Paddle. A file is
/// data; nothing in it is run, sizes and counts are bounded, and its weights may stand in no file outside of its folder.
/// </summary>
public static class OnnxFile
{
    /// <summary>
    /// Writes a model: operator set 17 unless the options say another, input <c>input</c> <c>[batch, 3, height, width]</c>, output <c>logits</c> <c>[batch, classes]</c>, the batch
    /// free, class names and preprocessing in the metadata. What only training needs is left out.
    /// </summary>
    /// <param name="path">The file; it appears whole or not at all, and after the weights that stand beside it.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">How; null for weights inside and batch norms as they are.</param>
    /// <exception cref="MenutException">It cannot be written.</exception>
    public static void Write(string path, Model model, OnnxWriteOptions? options = null) =>
        ModelWriter.Write(path, model, options ?? new OnnxWriteOptions());

    /// <summary>Writes a model as one piece, all weights inside.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">How; null for batch norms as they are.</param>
    /// <exception cref="MenutException">It is larger than <see cref="OnnxWriteOptions.LargestFile"/>.</exception>
    public static void Write(Stream stream, Model model, OnnxWriteOptions? options = null) =>
        ModelWriter.Write(stream, model, options ?? new OnnxWriteOptions());

    /// <summary>
    /// Reads a classifier of pictures. A file that Menut wrote, unfolded, gives back the network it was made from; any other a network
    /// of its own (<see cref="Networks.Network.IsKnown"/>), in which batch norms stay, spelled-out activations are recognised and what only moves
    /// numbers about is gone.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="resolution">Height and width for a file that leaves them open; null for 224.</param>
    /// <exception cref="MenutException">Absent, cut short, not ONNX, beyond a limit, or no network that Menut knows: one line names the node.</exception>
    public static OnnxImport Read(string path, int? resolution = null)
    {
        try
        {
            return ModelReader.Read(path, resolution);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or OverflowException)
        {
            throw MenutException.WrongData($"{path}: {ForeignText.OneLine(exception.Message.TrimEnd('.'))}.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"Cannot read {path}: {exception.Message}", exception);
        }
    }
}
