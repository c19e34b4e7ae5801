using static Menut.Weights.Publications.TimmModel;

namespace Menut.Weights.Publications;

/// <summary>timm's MobileNets: <c>default_cfgs</c> of timm/models/efficientnet.py and mobilenetv3.py. The first checkpoint of a model is the one that its bare name means.</summary>
internal static class TimmMobileNets
{
    private static readonly TimmConfiguration Default = new();

    public static IEnumerable<Publication> All => [.. MobileNetV1, .. MobileNetV2, .. MobileNetV3, .. TensorFlowMobileNetV3, .. MobileNetV4];

    private static IEnumerable<Publication> MobileNetV1 =>
    [
        new TimmModel("mobilenetv1_100", "mobilenet_v1").As("ra4_e3600_r224_in1k", Default.Half),
        new TimmModel("mobilenetv1_100h", "mobilenet_v1_100h").As("ra4_e3600_r224_in1k", Default.Half),
        new TimmModel("mobilenetv1_125", "mobilenet_v1", 1.25).As("ra4_e3600_r224_in1k", new TimmConfiguration(224, 0.9).Half),
    ];

    private static IEnumerable<Publication> MobileNetV2 =>
    [
        new TimmModel("mobilenetv2_035", "mobilenet_v2", 0.35).As(Untrained, Default),
        new TimmModel("mobilenetv2_050", "mobilenet_v2", 0.5).As("lamb_in1k", Default),
        new TimmModel("mobilenetv2_075", "mobilenet_v2", 0.75).As(Untrained, Default),
        new TimmModel("mobilenetv2_100", "mobilenet_v2").As("ra_in1k", Default),
        new TimmModel("mobilenetv2_110d", "mobilenet_v2_110d").As("ra_in1k", Default),
        new TimmModel("mobilenetv2_120d", "mobilenet_v2_120d").As("ra_in1k", Default),
        new TimmModel("mobilenetv2_140", "mobilenet_v2", 1.4).As("ra_in1k", Default),
    ];

    private static IEnumerable<Publication> MobileNetV3
    {
        get
        {
            yield return new TimmModel("mobilenetv3_large_075", "mobilenet_v3_large", 0.75).As(Untrained, Default.Bilinear);
            var large = new TimmModel("mobilenetv3_large_100", "mobilenet_v3_large");
            yield return large.As("ra_in1k", Default);
            yield return large.As("ra4_e3600_r224_in1k", new TimmConfiguration(224, 0.95).Half);
            yield return large.As("miil_in21k_ft_in1k", Default.Bilinear.Unit);
            yield return large.As("miil_in21k", Default.Bilinear.Unit.Of(classes: 11221));
            yield return new TimmModel("mobilenetv3_small_050", "mobilenet_v3_small", 0.5).As("lamb_in1k", Default);
            yield return new TimmModel("mobilenetv3_small_075", "mobilenet_v3_small", 0.75).As("lamb_in1k", Default);
            yield return new TimmModel("mobilenetv3_small_100", "mobilenet_v3_small").As("lamb_in1k", Default);
        }
    }

    private static IEnumerable<Publication> TensorFlowMobileNetV3 =>
        from size in (string[])["large", "small"]
        from variant in (TimmModel[])
        [
            new($"tf_mobilenetv3_{size}_075", $"mobilenet_v3_{size}", 0.75),
            new($"tf_mobilenetv3_{size}_100", $"mobilenet_v3_{size}"),
            new($"tf_mobilenetv3_{size}_minimal_100", $"mobilenet_v3_{size}_minimalistic"),
        ]
        select variant.As("in1k", Default.Bilinear.Half);

    private static IEnumerable<Publication> MobileNetV4
    {
        get
        {
            static TimmConfiguration At(int resolution) => new(resolution, 0.95);

            yield return new TimmModel("mobilenetv4_conv_small_035", "mobilenet_v4_conv_small", 0.35).As(Untrained, Default.Half);
            yield return new TimmModel("mobilenetv4_conv_small_050", "mobilenet_v4_conv_small", 0.5).As("e3000_r224_in1k", Default.Half);

            var small = new TimmModel("mobilenetv4_conv_small", "mobilenet_v4_conv_small");
            yield return small.As("e2400_r224_in1k", Default);
            yield return small.As("e1200_r224_in1k", Default);
            yield return small.As("e3600_r256_in1k", At(256).Half);

            var medium = new TimmModel("mobilenetv4_conv_medium", "mobilenet_v4_conv_medium");
            yield return medium.As("e500_r256_in1k", At(256));
            yield return medium.As("e500_r224_in1k", At(224));
            yield return medium.As("e250_r384_in12k_ft_in1k", At(384));
            yield return medium.As("e180_r384_in12k", new TimmConfiguration(384, 1).Of(classes: 11821));
            yield return medium.As("e180_ad_r384_in12k", new TimmConfiguration(384, 1).Of(classes: 11821));
            yield return medium.As("e250_r384_in12k", new TimmConfiguration(384, 1).Of(classes: 11821));

            var large = new TimmModel("mobilenetv4_conv_large", "mobilenet_v4_conv_large");
            yield return large.As("e600_r384_in1k", At(384));
            yield return large.As("e500_r256_in1k", At(256));

            yield return new TimmModel("mobilenetv4_conv_aa_medium", "mobilenet_v4_conv_aa_medium").As(Untrained, At(256));
            var averaged = new TimmModel("mobilenetv4_conv_aa_large", "mobilenet_v4_conv_aa_large");
            yield return averaged.As("e230_r448_in12k_ft_in1k", At(448));
            yield return averaged.As("e230_r384_in12k_ft_in1k", At(384));
            yield return averaged.As("e600_r384_in1k", At(384));
            yield return averaged.As("e230_r384_in12k", At(384).Of(classes: 11821));

            var hybridMedium = new TimmModel("mobilenetv4_hybrid_medium", "mobilenet_v4_hybrid_medium");
            yield return hybridMedium.As("e200_r256_in12k_ft_in1k", At(256));
            yield return hybridMedium.As("ix_e550_r256_in1k", At(256));
            yield return hybridMedium.As("ix_e550_r384_in1k", At(384));
            yield return hybridMedium.As("e500_r224_in1k", At(224));
            yield return hybridMedium.As("e200_r256_in12k", At(256).Of(classes: 11821));
            yield return new TimmModel("mobilenetv4_hybrid_medium_075", "mobilenet_v4_hybrid_medium", 0.75).As(Untrained, At(224));

            var hybridLarge = new TimmModel("mobilenetv4_hybrid_large", "mobilenet_v4_hybrid_large");
            yield return hybridLarge.As("ix_e600_r384_in1k", At(384));
            yield return hybridLarge.As("e600_r384_in1k", At(384));
            yield return new TimmModel("mobilenetv4_hybrid_large_075", "mobilenet_v4_hybrid_large", 0.75).As(Untrained, At(256));
        }
    }
}
