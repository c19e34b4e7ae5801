using Menut.Images;
using Menut.Training.Data;
using Menut.Training.Distillation.Cache;

namespace Menut.Training.Tests.Distillation.Cache;

public sealed class ViewKeyTests
{
    [Fact]
    public void What_looks_different_has_another_key_and_what_looks_the_same_has_the_same()
    {
        var content = ContentHash.Of("picture"u8);
        var plain = new AugmentationDraw(new PixelBox(1, 2, 32, 32), false, 1, 1, 1, null);
        UInt128[] keys =
        [
            ViewKey.Of(content, plain, resized: false),
            ViewKey.Of(ContentHash.Of("another"u8), plain, resized: false),
            ViewKey.Of(content, plain, resized: true),
            ViewKey.Of(content, plain with { Crop = new PixelBox(2, 1, 32, 32) }, resized: false),
            ViewKey.Of(content, plain with { Crop = new PixelBox(1, 2, 32, 31) }, resized: false),
            ViewKey.Of(content, plain with { Flip = true }, resized: false),
            ViewKey.Of(content, plain with { Brightness = 1.1 }, resized: false),
            ViewKey.Of(content, plain with { Contrast = 1.1 }, resized: false),
            ViewKey.Of(content, plain with { Saturation = 1.1 }, resized: false),
            ViewKey.Of(content, plain with { Erased = new PixelBox(0, 0, 4, 4) }, resized: false),
            ViewKey.Of(content, plain with { Erased = new PixelBox(0, 0, 4, 5) }, resized: false),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], ViewKey.Of(ContentHash.Of("picture"u8), plain with { }, resized: false));
    }
}
