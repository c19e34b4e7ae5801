namespace Menut.Weights.PyTorch;

// A pickle's None, bool, int, float, str and bytes are null, bool, long (or BigInteger), double, string and byte[];
// a tuple is an object?[], a list a List<object?>. The rest is here. None of them does anything.

/// <summary>
/// A dict, as the pairs in the file's order. There is no hash table on purpose: keys come from the file, and could be chosen to collide.
/// </summary>
internal sealed class PickleDictionary
{
    /// <summary>Key and value.</summary>
    public List<(object? Key, object? Value)> Items { get; } = [];
}

/// <summary>An object that checkpoints carry and weights don't need (a namespace of options, a NumPy scalar): remembered by name, never made.</summary>
/// <param name="Name">Module and class.</param>
internal sealed record PickleRecord(string Name);

/// <summary>A storage: what one or more tensors are views of.</summary>
/// <param name="Kind">Its number format; null for an untyped one, which counts in bytes.</param>
/// <param name="Key">Its name in the file.</param>
/// <param name="Elements">How many numbers it has.</param>
/// <param name="ViewBegin">Elements before the first, where it is itself a view of another (files before PyTorch 1.0).</param>
internal sealed record TorchStorage(TorchType Kind, string Key, long Elements, long ViewBegin);

/// <summary>A tensor as the pickle describes it; nothing of it is checked yet.</summary>
/// <param name="Storage">What it is a view of.</param>
/// <param name="Type">Its number format.</param>
/// <param name="Offset">Elements before its first.</param>
/// <param name="Shape">Dimensions.</param>
/// <param name="Strides">Elements from one to the next of each dimension.</param>
internal sealed record TorchTensor(TorchStorage Storage, TorchType Type, long Offset, long[] Shape, long[] Strides);
