using Menut.Images;
using Menut.Networks;
using Menut.SkiaSharp;
using Menut.Weights;

namespace Menut.Web.Tests.Predictions;

/// <summary>A model that one can check by eye: it says which of red, green and blue a picture has most of.</summary>
internal static class ColourModel
{
    private const int Side = 8;

    /// <summary>The model.</summary>
    /// <param name="classes">What it calls the three.</param>
    /// <param name="strength">How sure it is.</param>
    public static Model Of(string[] classes, float strength = 1)
    {
        var network = Network.Of(
            "colours", [new("input", new Input(new Shape(3, Side, Side)), []), new("sum", new Convolution(3, Side, 1, Padding.None), ["input"]), new("flat", new Flatten(), ["sum"])]);
        float[] weights = new float[3 * 3 * Side * Side];
        for (int colour = 0; colour < 3; colour++)
            Array.Fill(weights, strength / (Side * Side), ((colour * 3) + colour) * Side * Side, Side * Side);
        var tensors = NetworkWeights.Of(network).ToDictionary(weight => weight.Name, weight => StoredTensor.FromFloats(weight.Shape, weights));
        return new Model(network, tensors, [.. classes], Preprocessing.ImageNet(Side));
    }

    /// <summary>A PNG file of one colour.</summary>
    public static byte[] Png(byte red, byte green, byte blue, int width = 20, int height = 10)
    {
        byte[] pixels = new byte[width * height * 3];
        for (int at = 0; at < pixels.Length; at += 3)
            (pixels[at], pixels[at + 1], pixels[at + 2]) = (red, green, blue);
        return PictureEncoder.Png(new RgbImage(width, height, pixels));
    }
}
