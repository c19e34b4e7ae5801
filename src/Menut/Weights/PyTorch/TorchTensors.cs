using System.Collections.Immutable;

namespace Menut.Weights.PyTorch;

/// <summary>What a checkpoint gave.</summary>
/// <param name="Tensors">In the state dict's order.</param>
/// <param name="Notes">What was chosen on the way.</param>
internal sealed record TorchContent(ImmutableArray<ForeignTensor> Tensors, IReadOnlyList<string> Notes);

/// <summary>Puts the tensors that a pickle describes onto the storages of its file, and checks that each lies inside of its own.</summary>
internal static class TorchTensors
{
    /// <summary>Resolves a state dict.</summary>
    /// <param name="root">What the pickle describes.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="storage">The bytes of a storage by its key; null where the file has none.</param>
    /// <exception cref="MenutException">No state dict, a storage that is absent or too short, a tensor outside of its storage.</exception>
    public static TorchContent Resolve(object? root, string path, Func<string, ForeignBytes?> storage)
    {
        var notes = new List<string>();
        var tensors = StateDict.Find(root, path, notes);
        return new([.. tensors.Select(pair => Resolve(pair.Key, pair.Value, path, storage))], notes);
    }

    private static ForeignTensor Resolve(string name, TorchTensor tensor, string path, Func<string, ForeignBytes?> storage)
    {
        var (of, type, offset, shape, strides) = tensor;
        MenutException Broken(string reason) => MenutException.WrongData(
            $"{path} is not a whole PyTorch checkpoint: tensor '{ForeignText.OneLine(name)}' {ForeignText.OneLine(reason)}.");

        var bytes = storage(of.Key) ?? throw Broken($"lies in storage '{of.Key}', which the file does not have");
        Int128 storageBegin = (Int128)of.ViewBegin * of.Kind.Bytes, storageEnd = storageBegin + ((Int128)of.Elements * of.Kind.Bytes);
        if (storageEnd > bytes.Length)
            throw Broken($"lies in storage '{of.Key}', which is cut short: {bytes.Length} bytes of {storageEnd}");

        // Each factor is below 2^63, and what grows is compared before the next one: nothing leaves 128 bits.
        Int128 elements = 1, last = offset;
        foreach (long side in shape)
        {
            elements *= side;
            if (elements > long.MaxValue)
                throw Broken("has a shape that can't be");
        }

        if (elements == 0)
            return new(path, name, type.Name, type.Stored, [.. shape], bytes, 0);
        for (int i = 0; i < shape.Length && last < bytes.Length; i++)
            last += (Int128)(shape[i] - 1) * strides[i];
        if (last >= bytes.Length || storageBegin + ((last + 1) * type.Bytes) > storageEnd)
            throw Broken("reaches beyond its storage");
        long begin = (long)storageBegin + (offset * type.Bytes);
        return new(
            path, name, type.Name, type.Stored, [.. shape], bytes, begin,
            Strided.IsRowMajor(shape, strides) ? default : ImmutableArray.Create(strides));
    }
}
