using Menut.Images;

namespace Menut.Training.Data;

/// <summary>Applies what was drawn to a picture and writes the network's input. Belongs to one thread: it keeps working memory.</summary>
internal sealed class PictureWriter(Preprocessing preprocessing, PixelLayout layout)
{
    private readonly PixelNormalizer _normalizer = new(preprocessing);
    private readonly byte[] _rgb = new byte[preprocessing.Resolution * preprocessing.Resolution * 3];

    /// <summary>Writes one picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="draw">What chance decided.</param>
    /// <param name="resized">Whether the crop is resized to the resolution; otherwise it has that size.</param>
    /// <param name="floats">Receives <c>3 x resolution x resolution</c> floats in the layout.</param>
    public void Write(HeldPicture picture, in AugmentationDraw draw, bool resized, Span<float> floats)
    {
        var resolution = preprocessing.Resolution;
        if (resized)
        {
            var part = Resampler.Resize(picture.ToRgb(), draw.Crop, resolution, resolution, preprocessing.Interpolation);
            HeldPicture.Whole(part).CopyWindow(PixelBox.Whole(part), draw.Flip, _rgb);
        }
        else
        {
            picture.CopyWindow(draw.Crop, draw.Flip, _rgb);
        }

        if (draw.ChangesColour)
            ColourJitter.Apply(_rgb, draw.Brightness, draw.Contrast, draw.Saturation);

        if (layout == PixelLayout.Nhwc)
            _normalizer.WriteHwc(_rgb, floats);
        else
            _normalizer.WriteChw(_rgb, floats);

        if (draw.Erased is { } box)
            Erase(floats, box);
    }

    /// <summary>After normalisation 0 is the mean colour.</summary>
    private void Erase(Span<float> floats, PixelBox box)
    {
        var resolution = preprocessing.Resolution;
        for (var row = box.Top; row < box.Top + box.Height; row++)
        {
            var pixel = (row * resolution) + box.Left;
            if (layout == PixelLayout.Nhwc)
            {
                floats.Slice(pixel * 3, box.Width * 3).Clear();
                continue;
            }

            for (var channel = 0; channel < 3; channel++)
                floats.Slice((channel * resolution * resolution) + pixel, box.Width).Clear();
        }
    }
}
