using System.Globalization;

namespace Menut.Networks;

/// <summary>The shape of one picture's activations: channels, height and width, without the batch.</summary>
/// <param name="Channels">Channels.</param>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
public readonly record struct Shape(int Channels, int Height, int Width)
{
    /// <summary>Channels times height times width.</summary>
    public long Elements => (long)Channels * Height * Width;

    /// <summary>Height times width.</summary>
    public long Positions => (long)Height * Width;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Channels}x{Height}x{Width}");
}
