using Menut.Networks;

namespace Menut.Inference;

/// <summary>Pictures to measure with: what an engine takes does not depend on what it sees.</summary>
public static class RandomPictures
{
    /// <summary>Values from -1 to 1, the same every time.</summary>
    /// <param name="shape">Of one picture.</param>
    /// <param name="batch">How many.</param>
    /// <returns><c>[batch, channels, height, width]</c>.</returns>
    public static float[] Of(Shape shape, int batch)
    {
        var random = new Random(1);
        float[] pictures = new float[batch * shape.Elements];
        for (int i = 0; i < pictures.Length; i++)
            pictures[i] = random.NextSingle() * 2 - 1;
        return pictures;
    }
}
