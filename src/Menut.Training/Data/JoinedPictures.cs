using Menut.Images;

namespace Menut.Training.Data;

/// <summary>Pictures of two sources, those of the second numbered after the first.</summary>
/// <param name="first">The first source.</param>
/// <param name="count">Its pictures.</param>
/// <param name="second">The second.</param>
internal sealed class JoinedPictures(IPictureSource first, int count, IPictureSource second) : IPictureSource
{
    public string NameOf(int index) => index < count ? first.NameOf(index) : second.NameOf(index - count);

    public RgbImage Load(int index) => index < count ? first.Load(index) : second.Load(index - count);
}
