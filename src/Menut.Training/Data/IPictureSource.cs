using Menut.Images;

namespace Menut.Training.Data;

/// <summary>Where the pictures of a data set come from. Safe to use from many threads.</summary>
internal interface IPictureSource
{
    /// <summary>What a person knows a picture by: its path, or its place in a file.</summary>
    string NameOf(int index);

    /// <summary>Its pixels, in full size.</summary>
    /// <exception cref="MenutException">It can't be read any more.</exception>
    RgbImage Load(int index);
}
