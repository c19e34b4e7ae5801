using Menut.Networks;
using Menut.Weights.Names;

namespace Menut.Weights.Publications;

/// <summary>An architecture of timm and our network for it.</summary>
/// <param name="Name">timm's name.</param>
/// <param name="Network">Ours.</param>
/// <param name="Width">Width multiplier.</param>
internal sealed record TimmModel(string Name, string Network, double Width = 1)
{
    public const string Untrained = "untrained";

    /// <summary>Names that begin so run TensorFlow's weights as TensorFlow would.</summary>
    private bool IsFromTensorFlow => Name.StartsWith("tf_", StringComparison.Ordinal);

    /// <summary>Batch norm's epsilon and momentum are timm's own, not those of the family's first source.</summary>
    private Conventions Conventions => IsFromTensorFlow ? Conventions.TensorFlowEfficientNetV2
        : Network == "inception_v3" ? Conventions.PyTorchEfficientNetV2
        : Conventions.PyTorch;

    /// <summary>A checkpoint, or the architecture alone under the tag <see cref="Untrained"/>.</summary>
    public Publication As(string tag, TimmConfiguration configuration)
    {
        var options = new NetworkOptions
        {
            Width = Width,
            Resolution = configuration.Resolution,
            Classes = configuration.Classes,
            Conventions = Conventions,
        };
        bool exists = tag != Untrained;
        return new(
            WeightLibrary.Timm, Name, tag, Network, options, configuration.ToPreprocessing(),
            exists ? $"timm/{Name}.{tag}" : null, exists ? "model.safetensors" : null);
    }
}
