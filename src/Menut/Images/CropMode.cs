namespace Menut.Images;

/// <summary>What becomes of a picture whose sides differ, before the square in its middle is cut out. The names are timm's.</summary>
public enum CropMode
{
    /// <summary>The shorter side is resized and the longer one follows: shapes keep their proportions, the ends of the longer side are lost.</summary>
    Center,

    /// <summary>Both sides are resized to the same length: nothing is lost, but shapes are squashed.</summary>
    Squash,
}
