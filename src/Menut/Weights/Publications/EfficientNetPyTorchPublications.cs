using Menut.Images;
using Menut.Networks;
using Menut.Weights.Names;

namespace Menut.Weights.Publications;

/// <summary>The checkpoints of lukemelas/EfficientNet-PyTorch (efficientnet_pytorch/utils.py): TensorFlow's weights and padding, pictures as its example reads them.</summary>
internal static class EfficientNetPyTorchPublications
{
    private static readonly (string File, int Resolution)[] Released =
    [
        ("355c32eb", 224), ("f1951068", 240), ("8bb594d6", 260), ("5fb5a3c3", 300), ("6ed6700e", 380), ("b6417697", 456), ("c76e70fd", 528), ("dcc49843", 600),
    ];

    public static IEnumerable<Publication> All => Released.Select((released, number) => new Publication(
        WeightLibrary.EfficientNetPyTorch, $"efficientnet-b{number}", "imagenet1k", $"efficientnet_b{number}",
        new NetworkOptions { Resolution = released.Resolution, Conventions = Conventions.TensorFlow },
        Preprocessing.ImageNet(released.Resolution) with { CropFraction = 1 }, Repository: null, $"efficientnet-b{number}-{released.File}.pth"));
}
