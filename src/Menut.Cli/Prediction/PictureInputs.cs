using Menut.Cli.Frame;
using Menut.Images;
using Menut.SkiaSharp;

namespace Menut.Cli.Prediction;

/// <summary>A picture ready for a model.</summary>
/// <param name="Name">What the user knows it by.</param>
/// <param name="Resolution">Height and width in pixels.</param>
/// <param name="Pixels">Normalised, <c>[3, height, width]</c>.</param>
internal readonly record struct InputPicture(string Name, int Resolution, float[] Pixels);

/// <summary>
/// What is to be predicted: picture files, folders of them, <c>-</c> for standard input, and <c>.npy</c> files. What cannot be read is said, counted
/// and left out.
/// </summary>
internal sealed class PictureInputs(CommandContext context, Preprocessing preprocessing)
{
    private const string StandardInput = "-";

    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true, MaxRecursionDepth = 8, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    private readonly PixelNormalizer _normalizer = new(preprocessing);

    /// <summary>How many could not be read so far.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Says that something cannot be answered.</summary>
    public void Refuse(string line)
    {
        Unreadable++;
        context.Fault(line);
    }

    /// <summary>The pictures, read one by one as they are asked for.</summary>
    public IEnumerable<InputPicture> Read(IEnumerable<string> inputs) => inputs.SelectMany(Files).SelectMany(Pictures);

    private IEnumerable<string> Files(string input)
    {
        if (input == StandardInput || !Directory.Exists(input))
            return [input];
        try
        {
            string[] files = [.. Directory.EnumerateFiles(input, "*", Deep).Where(PictureDecoder.HasPictureExtension).Order(StringComparer.Ordinal)];
            if (files is [])
                Refuse($"'{input}' has no pictures.");
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse($"'{input}' can't be read: {exception.Message}");
            return [];
        }
    }

    /// <summary>What a file holds, as far as it can be read.</summary>
    private IEnumerable<InputPicture> Pictures(string file)
    {
        using var pictures = (file == StandardInput ? FromStandardInput() : FromFile(file)).GetEnumerator();
        while (true)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            try
            {
                if (!pictures.MoveNext())
                    yield break;
            }
            catch (MenutException exception) when (exception.Fault == Fault.Data)
            {
                Refuse(exception.Message);
                yield break;
            }

            yield return pictures.Current;
        }
    }

    private IEnumerable<InputPicture> FromFile(string file)
    {
        if (!Path.GetExtension(file).Equals(".npy", StringComparison.OrdinalIgnoreCase))
        {
            yield return Prepared(file, PictureDecoder.DecodeFile(file));
            yield break;
        }

        using var stream = PictureFile.OpenRead(file);
        foreach (var picture in FromArray(stream, file))
            yield return picture;
    }

    private IEnumerable<InputPicture> FromStandardInput()
    {
        const string name = "standard input";
        using var stream = new PeekedStream(context.OpenInput(), NpyFile.Magic.Length);
        if (!stream.Start.SequenceEqual(NpyFile.Magic))
        {
            yield return Prepared(StandardInput, PictureDecoder.Decode(stream, name));
            yield break;
        }

        foreach (var picture in FromArray(stream, name))
            yield return picture;
    }

    /// <summary>An array is the network's input as it stands, so the network takes its size; that this isn't the model's own is said.</summary>
    private IEnumerable<InputPicture> FromArray(Stream stream, string name)
    {
        int own = preprocessing.Resolution;
        bool isSaid = false;
        foreach (var picture in NpyFile.Read(stream, name))
        {
            if (picture.Resolution != own && !isSaid)
                context.Note($"'{name}' is of {picture.Resolution}x{picture.Resolution} pixels; the model is made for {own}x{own}.");
            isSaid = true;
            yield return picture;
        }
    }

    private InputPicture Prepared(string name, RgbImage image)
    {
        float[] pixels = new float[3 * preprocessing.Resolution * preprocessing.Resolution];
        _normalizer.WriteChw(Preprocessor.EvaluationPicture(image, preprocessing).Pixels, pixels);
        return new(name, preprocessing.Resolution, pixels);
    }
}
