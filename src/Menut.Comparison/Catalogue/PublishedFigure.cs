namespace Menut.Comparison.Catalogue;

/// <summary>ImageNet top-1 accuracy of a network at full width, as a publication states it.</summary>
/// <param name="Network">Name of the network.</param>
/// <param name="Resolution">Height and width of the input in pixels.</param>
/// <param name="Top1">Top-1 accuracy on ImageNet's validation set, in percent as printed.</param>
/// <param name="Source">The publication and its table.</param>
/// <param name="Url">Where it can be read.</param>
public sealed record PublishedFigure(string Network, int Resolution, double Top1, string Source, string Url);
