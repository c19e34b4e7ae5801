namespace Menut.Networks;

/// <summary>Public implementations that read one paper's table differently.</summary>
public enum NetworkSource
{
    /// <summary>timm (huggingface/pytorch-image-models), which follows the published checkpoints.</summary>
    Timm,

    /// <summary>torchvision (pytorch/vision).</summary>
    Torchvision,

    /// <summary>TensorFlow's models/research/slim and tpu repositories.</summary>
    TensorFlow,
}
