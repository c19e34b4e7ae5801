using Menut.Images;

namespace Menut.Training.Data;

/// <summary>A picture of pictures: a row a class, in the order of the classes, to see at a glance what a data set holds.</summary>
public static class ContactSheet
{
    private const int Gap = 4;
    private const byte Background = 0xE8;

    /// <summary>Composes a sheet of the first pictures of each class.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="split">Which of its splits.</param>
    /// <param name="perClass">Pictures of each class, fewer where there aren't as many.</param>
    /// <param name="cell">Side of a picture on the sheet in pixels; the middle of a picture is shown, small ones grow by whole pixels.</param>
    /// <exception cref="MenutException">A picture can't be read any more.</exception>
    public static RgbImage Compose(PictureDataSet data, Split split = Split.Train, int perClass = 10, int cell = 56)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perClass, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(cell, 1);
        var pictures = data[split];
        var (width, height) = (Gap + (perClass * (cell + Gap)), Gap + (data.Classes.Length * (cell + Gap)));
        var sheet = new byte[checked(width * height * 3)];
        sheet.AsSpan().Fill(Background);

        var shown = new int[data.Classes.Length];
        for (var i = 0; i < pictures.Count; i++)
        {
            var label = pictures.Labels[i];
            if (label < 0 || shown[label] == perClass)
                continue;
            var (left, top) = (Gap + (shown[label]++ * (cell + Gap)), Gap + (label * (cell + Gap)));
            var thumbnail = Thumbnail(pictures.Load(i), cell);
            for (var row = 0; row < cell; row++)
                thumbnail.Pixels.AsSpan(row * cell * 3, cell * 3).CopyTo(sheet.AsSpan((((top + row) * width) + left) * 3));
        }

        return new(width, height, sheet);
    }

    /// <summary>A small square picture: the middle of a larger one, a small one grown by whole pixels.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="cell">Side in pixels.</param>
    public static RgbImage Thumbnail(RgbImage image, int cell)
    {
        var grows = Math.Min(image.Width, image.Height) < cell;
        return Preprocessor.EvaluationPicture(
            image,
            new(cell, grows ? Interpolation.Nearest : Interpolation.Bicubic, CropFraction: 1, Mean: [0, 0, 0], StandardDeviation: [1, 1, 1]));
    }
}
