using static Menut.Weights.Publications.TimmModel;

namespace Menut.Weights.Publications;

/// <summary>timm's EfficientNets: <c>default_cfgs</c> of timm/models/efficientnet.py. The first checkpoint of a model is the one that its bare name means.</summary>
internal static class TimmEfficientNets
{
    /// <summary>B0 to B8 as TensorFlow evaluated them: the crop of a picture with 32 pixels around.</summary>
    private static readonly TimmConfiguration[] Nominal =
    [
        new(224, 0.875), new(240, 0.882), new(260, 0.890), new(300, 0.904), new(380, 0.922), new(456, 0.934), new(528, 0.942), new(600, 0.949), new(672, 0.954),
    ];

    public static IEnumerable<Publication> All => [.. EfficientNet, .. TensorFlowEfficientNet, .. EdgeTpu, .. Lite, .. V2, .. TensorFlowV2];

    private static IEnumerable<Publication> EfficientNet
    {
        get
        {
            static TimmModel B(int number) => new($"efficientnet_b{number}", $"efficientnet_b{number}");

            yield return B(0).As("ra_in1k", new());
            yield return B(0).As("ra4_e3600_r224_in1k", new TimmConfiguration(224, 0.9).Half);
            yield return B(1).As("ra4_e3600_r240_in1k", new TimmConfiguration(240, 0.9).Half);
            yield return B(1).As("ft_in1k", new());
            yield return B(2).As("ra_in1k", new(256));
            yield return B(3).As("ra2_in1k", new(288));
            yield return B(4).As("ra2_in1k", new(320));
            yield return B(5).As("sw_in12k_ft_in1k", new TimmConfiguration(448, 1).Squashed);
            yield return B(5).As("sw_in12k", new TimmConfiguration(416, 0.95).Of(classes: 11821));
            for (int number = 6; number <= 8; number++)
                yield return B(number).As(Untrained, Nominal[number]);
            yield return new TimmModel("efficientnet_l2", "efficientnet_l2").As(Untrained, new(800, 0.961));
        }
    }

    /// <summary>Noisy student, AdvProp (pixels from -1 to 1), RandAugment, AutoAugment and the first training, each for the sizes that there are.</summary>
    private static IEnumerable<Publication> TensorFlowEfficientNet
    {
        get
        {
            (string Tag, int[] Numbers, bool IsHalf)[] trainings =
            [
                ("ns_jft_in1k", [0, 1, 2, 3, 4, 5, 6, 7], false),
                ("ap_in1k", [0, 1, 2, 3, 4, 5, 6, 7, 8], true),
                ("ra_in1k", [5, 7, 8], false),
                ("aa_in1k", [0, 1, 2, 3, 4, 5, 6, 7], false),
                ("in1k", [0, 1, 2, 3, 4, 5], false),
            ];
            foreach (var (tag, numbers, isHalf) in trainings)
            {
                foreach (int number in numbers)
                    yield return new TimmModel($"tf_efficientnet_b{number}", $"efficientnet_b{number}").As(tag, isHalf ? Nominal[number].Half : Nominal[number]);
            }

            var l2 = new TimmModel("tf_efficientnet_l2", "efficientnet_l2");
            yield return l2.As("ns_jft_in1k_475", new(475, 0.936));
            yield return l2.As("ns_jft_in1k", new(800, 0.96));
        }
    }

    private static IEnumerable<Publication> EdgeTpu =>
    [
        new TimmModel("efficientnet_es", "efficientnet_edgetpu_s").As("ra_in1k", Nominal[0]),
        new TimmModel("efficientnet_em", "efficientnet_edgetpu_m").As("ra2_in1k", Nominal[1]),
        new TimmModel("efficientnet_el", "efficientnet_edgetpu_l").As("ra_in1k", Nominal[3]),
        new TimmModel("tf_efficientnet_es", "efficientnet_edgetpu_s").As("in1k", Nominal[0].Half),
        new TimmModel("tf_efficientnet_em", "efficientnet_edgetpu_m").As("in1k", Nominal[1].Half),
        new TimmModel("tf_efficientnet_el", "efficientnet_edgetpu_l").As("in1k", Nominal[3].Half),
    ];

    /// <summary>Lite3 and Lite4 at B3's and B4's resolutions, not at their own of 280 and 300.</summary>
    private static IEnumerable<Publication> Lite
    {
        get
        {
            for (int number = 0; number < 5; number++)
            {
                var network = $"efficientnet_lite{number}";
                yield return new TimmModel(network, network).As(number == 0 ? "ra_in1k" : Untrained, Nominal[number]);
                var half = (number == 4 ? new TimmConfiguration(380, 0.92) : Nominal[number]).Half;
                yield return new TimmModel($"tf_{network}", network).As("in1k", number < 3 ? half : half.Bilinear);
            }
        }
    }

    private static IEnumerable<Publication> V2 =>
    [
        new TimmModel("efficientnetv2_s", "efficientnet_v2_s").As(Untrained, new(288, 1)),
        new TimmModel("efficientnetv2_m", "efficientnet_v2_m").As(Untrained, new(320, 1)),
        new TimmModel("efficientnetv2_l", "efficientnet_v2_l").As(Untrained, new(384, 1)),
        new TimmModel("efficientnetv2_xl", "efficientnet_v2_xl").As(Untrained, new(384, 1)),
    ];

    private static IEnumerable<Publication> TensorFlowV2
    {
        get
        {
            foreach (string size in (string[])["s", "m", "l", "xl"])
            {
                var model = new TimmModel($"tf_efficientnetv2_{size}", $"efficientnet_v2_{size}");
                var configuration = size == "s" ? new TimmConfiguration(300, 1).Half : new TimmConfiguration(384, 1).Half.Squashed;
                yield return model.As("in21k_ft_in1k", configuration);
                if (size != "xl")
                    yield return model.As("in1k", configuration);
                yield return model.As("in21k", configuration.Of(classes: 21843));
            }

            static TimmModel B(int number) => new($"tf_efficientnetv2_b{number}", $"efficientnet_v2_b{number}");

            yield return B(0).As("in1k", new(192, 0.875));
            yield return B(1).As("in1k", new(192, 0.882));
            yield return B(2).As("in1k", new(208, 0.890));
            yield return B(3).As("in21k_ft_in1k", new TimmConfiguration(240, 0.9).Half.Squashed);
            yield return B(3).As("in1k", new(240, 0.904));
            yield return B(3).As("in21k", new TimmConfiguration(240, 0.904).Half.Of(classes: 21843));
        }
    }
}
