namespace Menut.Weights.Names;

/// <summary>A public library whose state dicts are read and written.</summary>
public enum WeightLibrary
{
    /// <summary>timm (huggingface/pytorch-image-models).</summary>
    Timm,

    /// <summary>torchvision (pytorch/vision).</summary>
    Torchvision,

    /// <summary>efficientnet_pytorch (lukemelas/EfficientNet-PyTorch), from which many users' EfficientNets come.</summary>
    EfficientNetPyTorch,
}
