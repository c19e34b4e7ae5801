using Menut.Images;

namespace Menut.Training.Data;

/// <summary>Gray pictures of one size in memory, such as an IDX file's; the gray becomes red, green and blue.</summary>
/// <param name="files">IDX files of <c>[count, height, width]</c> bytes, one after the other.</param>
/// <param name="names">What each file is called in a picture's name.</param>
internal sealed class GrayPictures(IdxFile[] files, string[] names) : IPictureSource
{
    public string NameOf(int index)
    {
        var (file, item) = Locate(index);
        return $"{names[file]}/{item:D5}";
    }

    public RgbImage Load(int index)
    {
        var (file, item) = Locate(index);
        var gray = files[file].Item(item);
        var rgb = new byte[gray.Length * 3];
        for (var i = 0; i < gray.Length; i++)
            rgb.AsSpan(i * 3, 3).Fill(gray[i]);
        return new RgbImage(files[file].Dimensions[2], files[file].Dimensions[1], rgb);
    }

    private (int File, int Item) Locate(int index)
    {
        var file = 0;
        for (; index >= files[file].Count; file++)
            index -= files[file].Count;
        return (file, index);
    }
}
