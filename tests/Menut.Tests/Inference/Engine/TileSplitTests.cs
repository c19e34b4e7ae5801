using Menut.Inference.Execution;

namespace Menut.Tests.Inference.Engine;

public sealed class TileSplitTests
{
    [Fact]
    public void Tiles_cover_all_pixels_and_none_is_a_sliver()
    {
        foreach (int most in (ReadOnlySpan<int>)[6, 8, 14])
        {
            for (int pixels = 1; pixels < 300; pixels++)
            {
                var tiles = TileSplit.Of(pixels, most);
                Assert.Equal(pixels, tiles.Sum());
                Assert.Equal((pixels + most - 1) / most, tiles.Length);
                Assert.All(tiles, tile => Assert.InRange(tile, pixels < most / 2 ? 1 : most / 2, most));
            }
        }
    }
}
