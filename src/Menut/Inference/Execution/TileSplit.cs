using System.Collections.Immutable;

namespace Menut.Inference.Execution;

/// <summary>How neighbouring pixels are shared out among tiles: full ones, and no sliver at the end, where a tile does not pay for itself.</summary>
internal static class TileSplit
{
    /// <summary>Pixels of each tile.</summary>
    /// <param name="pixels">Pixels in all.</param>
    /// <param name="most">Most pixels of a tile.</param>
    public static ImmutableArray<int> Of(int pixels, int most)
    {
        var tiles = ImmutableArray.CreateBuilder<int>();
        while (pixels > 0)
        {
            // A rest below half a tile takes from the last full one.
            int tile = pixels >= 2 * most || pixels <= most ? Math.Min(pixels, most)
                : pixels - most >= most / 2 ? most
                : (pixels + 1) / 2;
            tiles.Add(tile);
            pixels -= tile;
        }

        return tiles.ToImmutable();
    }

    /// <summary>Tiles of a map whose pixels follow each other, whatever their row.</summary>
    public static int OfWhole(int height, int width, int most) => Of(height * width, most).Length;

    /// <summary>Tiles of a map whose rows lie apart.</summary>
    public static int OfRows(int height, int width, int most) => height * Of(width, most).Length;
}
