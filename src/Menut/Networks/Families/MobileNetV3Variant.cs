namespace Menut.Networks.Families;

/// <summary>A released MobileNetV3.</summary>
/// <param name="Name">Name.</param>
/// <param name="Rows">Its table at width 1.</param>
/// <param name="Activation">The activation of stem, last convolution and head.</param>
/// <param name="Hidden">Channels of the hidden layer of the head at width 1.</param>
internal sealed record MobileNetV3Variant(string Name, MobileNetV3Row[] Rows, ActivationFunction Activation, int Hidden);
