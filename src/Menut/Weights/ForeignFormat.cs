namespace Menut.Weights;

/// <summary>What kind of file weights came in.</summary>
public enum ForeignFormat
{
    /// <summary>Safetensors.</summary>
    Safetensors,

    /// <summary>What <c>torch.save</c> writes since PyTorch 1.6: a zip file.</summary>
    PyTorchZip,

    /// <summary>What <c>torch.save</c> wrote before, and still does on request: pickles, then raw storages.</summary>
    PyTorchLegacy,
}
