using System.Buffers.Binary;

namespace Menut.Fuzz.Files;

/// <summary>A storage: class name, key and bytes.</summary>
internal sealed record CheckpointStorage(string Class, string Key, int ElementBytes, byte[] Bytes)
{
    public long Elements => Bytes.Length / ElementBytes;

    private PickleWriter.Persistent Id => new(["storage", new PickleWriter.Named("torch", Class), Key, "cpu", Elements]);

    /// <summary>A tensor on it, as torch.save describes one.</summary>
    public PickleWriter.Call Tensor(long offset, long[] shape, long[]? strides = null) => new(
        new("torch._utils", "_rebuild_tensor_v2"),
        [Id, offset, Tuple(shape), Tuple(strides ?? RowMajor(shape)), false, new PickleWriter.Call(new("collections", "OrderedDict"), [])]);

    private static object?[] Tuple(long[] numbers) => [.. numbers.Select(number => (object?)number)];

    private static long[] RowMajor(long[] shape)
    {
        long[] strides = new long[shape.Length];
        long stride = 1;
        for (int i = shape.Length - 1; i >= 0; stride *= Math.Max(shape[i--], 1))
            strides[i] = stride;
        return strides;
    }
}

/// <summary>A checkpoint in parts: the pickle that describes it and its storages; put together as PyTorch does, or wrongly.</summary>
internal sealed record Checkpoint(byte[] Pickle, IReadOnlyList<CheckpointStorage> Storages)
{
    private static readonly byte[] Magic = [0x80, 2, 0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, (byte)'.'];

    /// <summary>A state dict.</summary>
    public static PickleWriter.Call Dictionary(params (string Key, object? Value)[] items) =>
        new(new("collections", "OrderedDict"), [], items.ToDictionary(item => item.Key, item => item.Value));

    /// <summary>The entries of the zip file, in PyTorch's order.</summary>
    public List<ZipPart> Parts() =>
    [
        new("archive/data.pkl", Pickle),
        .. Storages.Select(storage => new ZipPart($"archive/data/{storage.Key}", storage.Bytes)),
        new("archive/version", "3\n"u8.ToArray()),
    ];

    /// <summary>As PyTorch 1.6 and newer.</summary>
    public byte[] ToZip() => ZipBytes.Of(Parts());

    /// <summary>As before.</summary>
    public byte[] ToLegacy(byte[]? keys = null)
    {
        var machine = new Dictionary<string, object?> { ["protocol_version"] = 1001L, ["little_endian"] = true };
        using var file = new MemoryStream();
        foreach (byte[] part in (byte[][])[Magic, PickleWriter.Of(1001L), PickleWriter.Of(machine), Pickle, keys ?? PickleWriter.Of(Storages.Select(storage => (object?)storage.Key).ToList())])
            file.Write(part);
        byte[] count = new byte[8];
        foreach (var storage in Storages)
        {
            BinaryPrimitives.WriteInt64LittleEndian(count, storage.Elements);
            file.Write(count);
            file.Write(storage.Bytes);
        }

        return file.ToArray();
    }
}
