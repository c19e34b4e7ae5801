using Menut.Fixtures;
using Menut.Images;
using Menut.Networks;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Tests.Weights.Publications;

public sealed class PublishedWeightsTests
{
    [Fact]
    public void Every_publication_makes_a_network_that_its_library_names()
    {
        Assert.All(PublishedWeights.All.DistinctBy(publication => (publication.Library, publication.Model)), publication =>
        {
            var network = publication.CreateNetwork();
            Assert.True(WeightNames.IsNamed(network, publication.Library), publication.Name);
            Assert.Equal(publication.Preprocessing.Resolution, network.Resolution);
        });
        Assert.Equal(PublishedWeights.All.Length, PublishedWeights.All.Select(publication => publication.Name).Distinct().Count());
    }

    /// <summary>What timm prepares for the bare name of a model: the publication that it loads for it.</summary>
    [Theory]
    [MemberData(nameof(TimmFixtures))]
    public void Preprocessing_is_timms(string name)
    {
        var fixture = NetworkFixture.Load(name);
        var settings = fixture.Preprocess!;
        var preprocessing = PublishedWeights.Find(fixture.Source).Preprocessing;
        Assert.Equal(settings.Mean, preprocessing.Mean);
        Assert.Equal(settings.Std, preprocessing.StandardDeviation);
        Assert.Equal(settings.CropFraction, preprocessing.CropFraction);
        Assert.Equal(settings.Interpolation, preprocessing.Interpolation.ToString(), ignoreCase: true);
        Assert.Equal(fixture.Resolution, preprocessing.Resolution);
    }

    public static TheoryData<string> TimmFixtures() => [.. NetworkFixture.Names.Where(name => name.StartsWith("timm.", StringComparison.Ordinal))];

    [Theory]
    [InlineData("timm/tf_efficientnet_b0", "timm/tf_efficientnet_b0.ns_jft_in1k")]
    [InlineData("TIMM/TF_EfficientNet_B0.AP_in1k", "timm/tf_efficientnet_b0.ap_in1k")]
    [InlineData("torchvision/resnet50", "torchvision/resnet50.imagenet1k_v2")]
    [InlineData("torchvision/resnet50.IMAGENET1K_V1", "torchvision/resnet50.imagenet1k_v1")]
    [InlineData("timm/resnet50", "timm/resnet50.a1_in1k")]
    [InlineData("timm/efficientnet_b6", "timm/efficientnet_b6.untrained")]
    [InlineData("efficientnet_pytorch/efficientnet-b3", "efficientnet_pytorch/efficientnet-b3.imagenet1k")]
    public void A_source_is_found_by_its_name(string source, string name) => Assert.Equal(name, PublishedWeights.Find(source).Name);

    [Theory]
    [InlineData("timm/tf_efficientnet_b9", "Nearest: timm/tf_efficientnet_b0")]
    [InlineData("timm/mobilenetv2", "Nearest: timm/mobilenetv1_125, timm/mobilenetv2_035")]
    [InlineData("timm/tf_efficientnet_b0.in21k", "timm/tf_efficientnet_b0 has no weights 'in21k', only ns_jft_in1k, ap_in1k, aa_in1k, in1k")]
    [InlineData("torchvision/mobilenet_v1", "torchvision has no 'mobilenet_v1'")]
    [InlineData("mobilenetv2_100", "Did you mean 'timm/mobilenetv2_100.ra_in1k'?")]
    [InlineData("keras/mobilenet", "with one of timm, torchvision, efficientnet_pytorch")]
    [InlineData("", "names no library")]
    public void What_is_not_there_is_refused_with_the_nearest(string source, string message)
    {
        var error = Assert.Throws<MenutException>(() => PublishedWeights.Find(source));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    /// <summary>Facts of the survey's section 11, one of each kind.</summary>
    [Theory]
    [InlineData("timm/tf_efficientnet_b3.ap_in1k", 300, 0.904, Interpolation.Bicubic, 0.5, 0.5)]
    [InlineData("timm/tf_efficientnet_lite4.in1k", 380, 0.92, Interpolation.Bilinear, 0.5, 0.5)]
    [InlineData("timm/tf_efficientnetv2_s.in1k", 300, 1, Interpolation.Bicubic, 0.5, 0.5)]
    [InlineData("timm/efficientnet_b1.ft_in1k", 224, 0.875, Interpolation.Bicubic, 0.485, 0.229)]
    [InlineData("timm/resnet152.a3_in1k", 160, 0.95, Interpolation.Bicubic, 0.485, 0.229)]
    [InlineData("timm/mobilenetv3_large_100.miil_in21k_ft_in1k", 224, 0.875, Interpolation.Bilinear, 0, 1)]
    [InlineData("timm/inception_v3.gluon_in1k", 299, 0.875, Interpolation.Bicubic, 0.485, 0.229)]
    public void Preprocessing_belongs_to_the_weights(string source, int resolution, double crop, Interpolation interpolation, double red, double deviation)
    {
        var preprocessing = PublishedWeights.Find(source).Preprocessing;
        Assert.Equal((resolution, crop, interpolation), (preprocessing.Resolution, preprocessing.CropFraction, preprocessing.Interpolation));
        Assert.Equal(((float)red, (float)deviation), (preprocessing.Mean[0], preprocessing.StandardDeviation[0]));
    }

    /// <summary>With its weights torchvision's Inception-v3 turns ImageNet's normalisation into Inception's before the first layer; ours begins with that layer.</summary>
    [Fact]
    public void Torchvisions_inception_sees_pixels_from_minus_one_to_one()
    {
        var preprocessing = PublishedWeights.Find("torchvision/inception_v3").Preprocessing;
        Assert.Equal([0.5f, 0.5f, 0.5f], preprocessing.Mean);
        Assert.Equal([0.5f, 0.5f, 0.5f], preprocessing.StandardDeviation);
    }

    /// <summary>torchvision says the side that it resizes to, not a fraction.</summary>
    [Theory]
    [InlineData("torchvision/mobilenet_v2.imagenet1k_v1", 256, 224, Interpolation.Bilinear)]
    [InlineData("torchvision/mobilenet_v2", 232, 224, Interpolation.Bilinear)]
    [InlineData("torchvision/efficientnet_b1.imagenet1k_v2", 255, 240, Interpolation.Bilinear)]
    [InlineData("torchvision/efficientnet_b2", 288, 288, Interpolation.Bicubic)]
    [InlineData("torchvision/inception_v3", 342, 299, Interpolation.Bilinear)]
    public void Torchvision_names_the_resized_side(string source, int resize, int crop, Interpolation interpolation)
    {
        var preprocessing = PublishedWeights.Find(source).Preprocessing;
        Assert.Equal((resize, crop, interpolation), (preprocessing.ResizeTo, preprocessing.Resolution, preprocessing.Interpolation));
    }

    [Theory]
    [InlineData("timm/tf_efficientnetv2_m", CropMode.Squash)]
    [InlineData("timm/tf_efficientnetv2_s", CropMode.Center)]
    [InlineData("timm/efficientnet_b5.sw_in12k_ft_in1k", CropMode.Squash)]
    public void Some_of_timms_pictures_are_squashed(string source, CropMode mode) => Assert.Equal(mode, PublishedWeights.Find(source).Preprocessing.CropMode);

    [Theory]
    [InlineData("timm/tf_efficientnet_b0", PaddingRule.Same, 1e-3, 0.1)]
    [InlineData("timm/efficientnet_b0", PaddingRule.Symmetric, 1e-5, 0.1)]
    [InlineData("torchvision/efficientnet_b4", PaddingRule.Symmetric, 1e-5, 0.1)]
    [InlineData("torchvision/efficientnet_b5", PaddingRule.Symmetric, 1e-3, 0.01)]
    [InlineData("torchvision/efficientnet_v2_l", PaddingRule.Symmetric, 1e-3, 0.1)]
    [InlineData("torchvision/mobilenet_v3_small", PaddingRule.Symmetric, 1e-3, 0.01)]
    [InlineData("timm/mobilenetv3_small_100", PaddingRule.Symmetric, 1e-5, 0.1)]
    [InlineData("timm/inception_v3", PaddingRule.Symmetric, 1e-3, 0.1)]
    [InlineData("efficientnet_pytorch/efficientnet-b0", PaddingRule.Same, 1e-3, 0.01)]
    public void Padding_and_batch_norm_belong_to_the_weights(string source, PaddingRule padding, double epsilon, double momentum) =>
        Assert.Equal(new Conventions(padding, epsilon, momentum), PublishedWeights.Find(source).Options.Conventions);
}
