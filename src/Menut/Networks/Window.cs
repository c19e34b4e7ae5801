using System.Globalization;

namespace Menut.Networks;

/// <summary>The height and width of a kernel or a stride.</summary>
/// <param name="Height">Rows.</param>
/// <param name="Width">Columns.</param>
public readonly record struct Window(int Height, int Width)
{
    /// <summary>A square window.</summary>
    public static implicit operator Window(int side) => new(side, side);

    /// <summary>A square window.</summary>
    public static Window FromInt32(int side) => new(side, side);

    /// <summary>Height times width.</summary>
    public int Area => Height * Width;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Height}x{Width}");
}
