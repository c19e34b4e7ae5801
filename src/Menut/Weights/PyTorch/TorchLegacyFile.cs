using System.Buffers.Binary;

namespace Menut.Weights.PyTorch;

/// <summary>
/// What <c>torch.save</c> wrote before PyTorch 1.6, and many published checkpoints still are: five pickles (a magic number, a version,
/// facts about the machine, the object, the keys of its storages), then each storage as its count and its numbers.
/// </summary>
internal static class TorchLegacyFile
{
    /// <summary>LONG1 with the ten bytes of PyTorch's magic number 0x1950A86A20F9469CFC6C.</summary>
    private static ReadOnlySpan<byte> Magic => [0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19];

    private const long Version = 1001;

    /// <summary>Whether a file begins as one; after the protocol, newer protocols have a frame.</summary>
    public static bool IsOne(ReadOnlySpan<byte> begin) =>
        begin.Length > 2 && begin[0] == 0x80 && begin[..Math.Min(begin.Length, 32)].IndexOf(Magic) is 2 or 11;

    /// <summary>Reads the description of its tensors.</summary>
    /// <exception cref="MenutException">It is broken, or asks for code to run.</exception>
    public static TorchContent Read(ForeignFile file)
    {
        var input = new PickleInput(new ForeignStream(file), file.Path);
        var names = new TorchNames(input);
        object? Next() => new PickleMachine(input, names).Run();

        Next(); // the magic number
        if (Next() is not Version)
            throw input.Broken("its version is unknown");
        if (Next() is PickleDictionary machine && machine.Items.Any(item => item is ("little_endian", false)))
            throw MenutException.WrongData($"{file.Path} was saved on a big-endian machine: load and save it again on another.");
        object? content = Next();
        if (Next() is not List<object?> keys)
            throw input.Broken("the list of its storages is missing");

        var storages = new Dictionary<string, ForeignBytes>();
        long position = input.Consumed;
        byte[] count = new byte[sizeof(long)];
        foreach (object? key in keys)
        {
            if (key is not string name || !names.Storages.TryGetValue(name, out var storage))
                throw input.Broken("it lists a storage that no tensor has");
            if (position > file.Length - count.Length)
                throw input.Broken($"it is cut short before storage '{name}'");
            file.Read(position, count);
            position += count.Length;
            long elements = BinaryPrimitives.ReadInt64LittleEndian(count);
            if (elements != storage.Elements)
                throw input.Broken($"storage '{name}' has {elements} values, not {storage.Elements}");
            if (elements > (file.Length - position) / storage.Kind.Bytes)
                throw input.Broken($"it is cut short inside storage '{name}'");
            if (!storages.TryAdd(name, file.Range(position, elements * storage.Kind.Bytes)))
                throw input.Broken($"it lists storage '{name}' twice");
            position += elements * storage.Kind.Bytes;
        }

        return TorchTensors.Resolve(content, file.Path, storages.GetValueOrDefault);
    }
}
