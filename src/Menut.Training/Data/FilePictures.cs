using Menut.Images;
using Menut.SkiaSharp;

namespace Menut.Training.Data;

/// <summary>Pictures that are files, decoded when asked for.</summary>
internal sealed class FilePictures(string[] paths, DecodeLimits limits) : IPictureSource
{
    public string NameOf(int index) => paths[index];

    public RgbImage Load(int index) => PictureDecoder.DecodeFile(paths[index], limits);
}
