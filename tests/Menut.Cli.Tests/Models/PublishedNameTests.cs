using Menut.Cli.Models;

namespace Menut.Cli.Tests.Models;

public sealed class PublishedNameTests
{
    [Theory]
    [InlineData("timm/tf_efficientnet_b0.ns_jft_in1k", "timm/tf_efficientnet_b0.ns_jft_in1k")]
    [InlineData("tf_efficientnet_b0.ns_jft_in1k", "timm/tf_efficientnet_b0.ns_jft_in1k")]
    [InlineData("mobilenetv3_large_100", "timm/mobilenetv3_large_100.ra_in1k")]
    [InlineData("efficientnet_v2_s", "torchvision/efficientnet_v2_s.imagenet1k_v1")]
    [InlineData("resnet50.imagenet1k_v1", "torchvision/resnet50.imagenet1k_v1")]
    public void A_library_may_be_left_out_where_only_one_has_the_name(string text, string name) => Assert.Equal(name, PublishedName.Find(text).Name);

    [Theory]
    [InlineData("photos/cat.jpg")]
    [InlineData("nothing")]
    [InlineData("")]
    public void Other_texts_are_none(string text) => Assert.Null(PublishedName.FindOrNull(text));

    [Fact]
    public void A_name_of_several_libraries_is_not_guessed() =>
        Assert.Contains("say timm/resnet50 or torchvision/resnet50", Assert.Throws<MenutException>(() => PublishedName.FindOrNull("resnet50")).Message, StringComparison.Ordinal);
}
