namespace Menut.Weights.Publications;

/// <summary>timm's ResNets and Inception-v3: <c>default_cfgs</c> of timm/models/resnet.py and inception_v3.py. The first checkpoint of a model is the one that its bare name means.</summary>
internal static class TimmBaselines
{
    private static readonly TimmConfiguration Default = new();

    /// <summary>"ResNet strikes back" (arXiv:2110.00476), procedures A1 and A2, and others of that line.</summary>
    private static readonly TimmConfiguration StrikesBack = new(224, 0.95);

    /// <summary>Its procedure A3, trained at a low resolution.</summary>
    private static readonly TimmConfiguration StrikesBackSmall = new(160, 0.95);

    public static IEnumerable<Publication> All =>
    [
        .. ResNet(18, [("a1_in1k", StrikesBack), ("a2_in1k", StrikesBack), ("a3_in1k", StrikesBackSmall), .. Elsewhere(hasSecond: false), .. SemiSupervised]),
        .. ResNet(34,
        [
            ("a1_in1k", StrikesBack), ("a2_in1k", StrikesBack), ("a3_in1k", StrikesBackSmall), ("bt_in1k", Default),
            ("ra4_e3600_r224_in1k", new TimmConfiguration(224, 0.9).Half), .. Elsewhere(hasSecond: false),
        ]),
        .. ResNet(50,
        [
            ("a1_in1k", StrikesBack), ("a1h_in1k", new(176, 0.9)), ("a2_in1k", StrikesBack), ("a3_in1k", StrikesBackSmall),
            ("b1k_in1k", StrikesBack), ("b2k_in1k", StrikesBack), ("c1_in1k", StrikesBack), ("c2_in1k", StrikesBack), ("d_in1k", StrikesBack),
            ("ram_in1k", Default), ("am_in1k", Default), ("ra_in1k", Default), ("bt_in1k", Default),
            .. Elsewhere(hasSecond: true), .. SemiSupervised,
        ]),
        .. ResNet(101, Deep),
        .. ResNet(152, Deep),
        .. InceptionV3,
    ];

    private static IEnumerable<(string, TimmConfiguration)> Deep =>
    [
        ("a1h_in1k", StrikesBack), ("a1_in1k", StrikesBack), ("a2_in1k", StrikesBack), ("a3_in1k", StrikesBackSmall), .. Elsewhere(hasSecond: true),
    ];

    private static IEnumerable<(string, TimmConfiguration)> SemiSupervised => [("fb_ssl_yfcc100m_ft_in1k", Default.Bilinear), ("fb_swsl_ig1b_ft_in1k", Default.Bilinear)];

    private static IEnumerable<Publication> InceptionV3
    {
        get
        {
            var model = new TimmModel("inception_v3", "inception_v3");
            var configuration = new TimmConfiguration(299);
            yield return model.As("tv_in1k", configuration.Half);
            yield return model.As("tf_in1k", configuration.Half);
            yield return model.As("tf_adv_in1k", configuration.Half);
            yield return model.As("gluon_in1k", configuration);
        }
    }

    /// <summary>Ports of torchvision's two trainings and of GluonCV's.</summary>
    private static IEnumerable<(string, TimmConfiguration)> Elsewhere(bool hasSecond) =>
    [
        ("tv_in1k", Default.Bilinear), .. hasSecond ? [("tv2_in1k", new TimmConfiguration(176).Bilinear)] : Array.Empty<(string, TimmConfiguration)>(), ("gluon_in1k", Default),
    ];

    private static IEnumerable<Publication> ResNet(int layers, IEnumerable<(string Tag, TimmConfiguration Configuration)> checkpoints) =>
        checkpoints.Select(checkpoint => new TimmModel($"resnet{layers}", $"resnet{layers}").As(checkpoint.Tag, checkpoint.Configuration));
}
