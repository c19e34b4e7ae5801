namespace Menut.Weights.Names;

/// <summary>A model's weights under another library's names.</summary>
public static class WeightExport
{
    /// <summary>
    /// The tensors as the library's state dict has them, in its order: <c>load_state_dict(strict=True)</c> takes them. Bytes are shared with the model.
    /// An auxiliary head goes to torchvision, whose Inception-v3 asks for it; timm's has none.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="library">Whose names.</param>
    /// <exception cref="MenutException">The library has no such network.</exception>
    public static IReadOnlyDictionary<string, StoredTensor> Of(Model model, WeightLibrary library) =>
        new OrderedDictionary<string, StoredTensor>(WeightNames.Of(model.Network, library)
            .Where(weight => library == WeightLibrary.Torchvision || !model.Network.IsAuxiliary(model.Network[weight.Name[..weight.Name.LastIndexOf('.')]]))
            .Select(weight => KeyValuePair.Create(weight.Key, new StoredTensor(ElementType.F32, weight.KeyShape, model.Tensors[weight.Name].Bytes))));

    /// <summary>Writes them as a safetensors file; it appears whole or not at all.</summary>
    /// <returns>How many tensors it holds.</returns>
    /// <param name="path">Where.</param>
    /// <param name="model">The model.</param>
    /// <param name="library">Whose names.</param>
    /// <exception cref="MenutException">The library has no such network, or the file can't be written.</exception>
    public static int Write(string path, Model model, WeightLibrary library)
    {
        // What Python's safetensors writes for PyTorch; some loaders ask for it.
        var tensors = Of(model, library);
        SafetensorsFile.Write(path, tensors, new Dictionary<string, string> { ["format"] = "pt" });
        return tensors.Count;
    }
}
