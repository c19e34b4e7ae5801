namespace Menut.Weights.PyTorch;

/// <summary>
/// What <c>torch.save</c> writes since PyTorch 1.6: a zip file with one folder, in it <c>data.pkl</c> and a file a storage
/// (<c>data/0</c>, ...), stored without compression. Zipped again with compression it is read as well.
/// </summary>
internal static class TorchArchive
{
    /// <summary>Reads the description of its tensors.</summary>
    /// <exception cref="MenutException">It isn't one, is broken, or asks for code to run.</exception>
    public static TorchContent Read(ForeignFile file)
    {
        var zip = ZipDirectory.Read(file);
        string root = zip.FirstName[..(zip.FirstName.IndexOf('/', StringComparison.Ordinal) + 1)];
        if (zip.Find($"{root}constants.pkl") is not null)
            throw MenutException.WrongData($"{file.Path} is a TorchScript program, not a checkpoint: load it in PyTorch and save its state_dict().");
        var pickle = zip.Find($"{root}data.pkl")
            ?? throw MenutException.WrongData($"{file.Path} is a zip file without a PyTorch checkpoint in it.");
        if (zip.Find($"{root}byteorder") is { Length: <= 16 } order)
        {
            byte[] name = new byte[order.Length];
            order.Read(0, name);
            if (!name.AsSpan().SequenceEqual("little"u8))
                throw MenutException.WrongData($"{file.Path} was saved on a big-endian machine: load and save it again on another.");
        }

        var input = new PickleInput(new ForeignStream(pickle), file.Path);
        object? content = new PickleMachine(input, new TorchNames(input)).Run();
        var storages = new Dictionary<string, ForeignBytes?>();
        return TorchTensors.Resolve(content, file.Path, key =>
        {
            if (!storages.TryGetValue(key, out var bytes))
                storages.Add(key, bytes = zip.Find($"{root}data/{key}"));
            return bytes;
        });
    }
}
