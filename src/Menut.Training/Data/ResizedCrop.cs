namespace Menut.Training.Data;

/// <summary>A random part of a photo.</summary>
/// <param name="MinArea">Smallest part of the area, above 0.</param>
/// <param name="MaxArea">Largest part of the area, at most 1.</param>
/// <param name="MaxAspect">Widest ratio of the sides, one way or the other, as seen in the photo.</param>
public sealed record ResizedCrop(double MinArea, double MaxArea, double MaxAspect = 4.0 / 3);
