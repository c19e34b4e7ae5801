using Menut.Images;
using Menut.Networks;
using Menut.Weights.Names;
using static Menut.Images.Interpolation;

namespace Menut.Weights.Publications;

/// <summary>torchvision's weights enumerations: torchvision/models/mobilenetv2.py, mobilenetv3.py, efficientnet.py, resnet.py, inception.py. The last of a model is its <c>DEFAULT</c>.</summary>
internal static class TorchvisionPublications
{
    private const string First = "imagenet1k_v1", Second = "imagenet1k_v2";

    public static IEnumerable<Publication> All =>
    [
        Of("mobilenet_v2", First, "b0353104", 256, 224),
        Of("mobilenet_v2", Second, "7ebf99e0", 232, 224),
        Of("mobilenet_v3_large", First, "8738ca79", 256, 224),
        Of("mobilenet_v3_large", Second, "5c1a4163", 232, 224),
        Of("mobilenet_v3_small", First, "047dcff4", 256, 224),
        Of("efficientnet_b0", First, "rwightman-7f5810bc", 256, 224, Bicubic),
        Of("efficientnet_b1", First, "rwightman-bac287d4", 256, 240, Bicubic),
        Of("efficientnet_b1", Second, "c27df63c", 255, 240),
        Of("efficientnet_b2", First, "rwightman-c35c1473", 288, 288, Bicubic),
        Of("efficientnet_b3", First, "rwightman-b3899882", 320, 300, Bicubic),
        Of("efficientnet_b4", First, "rwightman-23ab8bcd", 384, 380, Bicubic),
        Of("efficientnet_b5", First, "lukemelas-1a07897c", 456, 456, Bicubic),
        Of("efficientnet_b6", First, "lukemelas-24a108a5", 528, 528, Bicubic),
        Of("efficientnet_b7", First, "lukemelas-c5b4e57e", 600, 600, Bicubic),
        Of("efficientnet_v2_s", First, "dd5fe13b", 384, 384),
        Of("efficientnet_v2_m", First, "dc08266a", 480, 480),
        Of("efficientnet_v2_l", First, "59c71312", 480, 480, Bicubic, isHalf: true),
        Of("resnet18", First, "f37072fd", 256, 224),
        Of("resnet34", First, "b627a593", 256, 224),
        Of("resnet50", First, "0676ba61", 256, 224),
        Of("resnet50", Second, "11ad3fa6", 232, 224),
        Of("resnet101", First, "63fe2227", 256, 224),
        Of("resnet101", Second, "cd907fc2", 232, 224),
        Of("resnet152", First, "394f9c45", 256, 224),
        Of("resnet152", Second, "f82ba261", 232, 224),
        // torchvision normalises as for ImageNet, and the network undoes it (transform_input): what its layers see is Inception's own.
        Of("inception_v3", First, "google-0cc3c7bd", 342, 299, isHalf: true),
    ];

    private static Publication Of(string model, string tag, string file, int resize, int crop, Interpolation interpolation = Bilinear, bool isHalf = false)
    {
        var options = new NetworkOptions
        {
            Resolution = crop,
            Conventions = ConventionsOf(model),
            Source = model.StartsWith("mobilenet_v3", StringComparison.Ordinal) ? NetworkSource.Torchvision : null,
        };
        var preprocessing = new Preprocessing(
            crop, interpolation, (double)crop / resize,
            isHalf ? [0.5f, 0.5f, 0.5f] : Preprocessing.ImageNetMean, isHalf ? [0.5f, 0.5f, 0.5f] : Preprocessing.ImageNetStandardDeviation)
        {
            ResizeTo = resize,
        };
        char separator = file.Contains('-', StringComparison.Ordinal) ? '_' : '-';
        return new(WeightLibrary.Torchvision, model, tag, model, options, preprocessing, Repository: null, $"{model}{separator}{file}.pth");
    }

    /// <summary>Section 1.5 of the survey: the ports keep TensorFlow's epsilon, never its padding.</summary>
    private static Conventions ConventionsOf(string model) => model switch
    {
        "mobilenet_v3_large" or "mobilenet_v3_small" or "efficientnet_b5" or "efficientnet_b6" or "efficientnet_b7" => Conventions.PyTorchLargeEfficientNet,
        "efficientnet_v2_s" or "efficientnet_v2_m" or "efficientnet_v2_l" or "inception_v3" => Conventions.PyTorchEfficientNetV2,
        _ => Conventions.PyTorch,
    };
}
