using Menut.Weights;
using Microsoft.Win32.SafeHandles;

namespace Menut.Training.Distillation.Cache;

/// <summary>
/// A teacher's answers on disk. Safe to read from many threads while one appends. A record is taken only with a checksum that fits: a
/// process that is killed while it writes, or a disk that fails, costs answers and never changes one.
/// </summary>
internal sealed class AnswerFile : IDisposable
{
    private const int ScanBytes = 1 << 20;

    private readonly AnswerFormat _format;
    private readonly KeyIndex _index = new();
    private readonly Lock _gate = new();
    private readonly FileStream? _claim;
    private readonly IProgress<string>? _messages;
    private readonly long _mostBytes;
    private SafeFileHandle? _handle;
    private long _records;
    private bool _grows;

    private AnswerFile(string path, AnswerFormat format, FileStream? claim, long mostBytes, IProgress<string>? messages)
    {
        (Path, _format, _claim, _mostBytes, _messages) = (path, format, claim, mostBytes, messages);
        _grows = claim is not null;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Answers in it that can be read.</summary>
    public int Count { get; private set; }

    /// <summary>Answers in it that can't: their bytes are not those that were written.</summary>
    public int Damaged { get; private set; }

    /// <summary>Opens a file, or begins it. Where another process appends to it, it is only read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Whose answers it must hold.</param>
    /// <param name="mostBytes">How large it may become.</param>
    /// <param name="messages">Told of what a user should know.</param>
    /// <exception cref="MenutException">It is something else, holds another teacher's answers, or can't be read or written.</exception>
    public static AnswerFile Open(string path, AnswerFormat format, long mostBytes, IProgress<string>? messages = null)
    {
        AnswerFile? file = null;
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            file = new AnswerFile(path, format, Claim(path), mostBytes, messages);
            file.Begin();
            return file;
        }
        catch (Exception exception)
        {
            file?.Dispose();
            if (exception is IOException or UnauthorizedAccessException)
                throw MenutException.Failure($"The cache {path} can't be used: {exception.Message}", exception);
            throw;
        }
    }

    /// <summary>Looks the keys of a batch up and reads the answers that are known.</summary>
    public void Read(BatchAnswers answers, AnswerEncoding encoding)
    {
        Span<byte> record = stackalloc byte[_format.RecordBytes];
        for (int i = 0; i < answers.Count; i++)
        {
            answers.Known[i] = TryRead(answers.Keys[i], record);
            if (answers.Known[i])
                encoding.Decode(AnswerFormat.Answer(record), answers.Logits(i));
        }
    }

    /// <summary>Appends answers in one write, those that are there already left out; where there is no room for them or the disk refuses, that is said once, and no more are kept.</summary>
    /// <param name="keys">Under what.</param>
    /// <param name="encoded">The answers, one after the other.</param>
    public void Append(ReadOnlySpan<UInt128> keys, ReadOnlySpan<byte> encoded)
    {
        if (!_grows)
            return;
        byte[] records = new byte[keys.Length * _format.RecordBytes];
        var written = new List<UInt128>(keys.Length);
        Span<byte> there = stackalloc byte[_format.RecordBytes];
        for (int i = 0; i < keys.Length; i++)
        {
            if (written.Contains(keys[i]) || TryRead(keys[i], there))
                continue;
            var record = records.AsSpan(written.Count * _format.RecordBytes, _format.RecordBytes);
            encoded.Slice(i * _format.AnswerBytes, _format.AnswerBytes).CopyTo(AnswerFormat.Answer(record));
            _format.Seal(keys[i], record);
            written.Add(keys[i]);
        }

        long end = Offset(_records);
        int bytes = written.Count * _format.RecordBytes;
        if (end + bytes > _mostBytes)
        {
            Stop($"The cache {Path} is as large as it may become ({_mostBytes / 1e6:F0} MB, --cache-size): further answers are not kept.");
            return;
        }

        try
        {
            RandomAccess.Write(_handle!, records.AsSpan(0, bytes), end);
        }
        catch (IOException exception)
        {
            Stop($"The cache {Path} can't be written ({exception.Message}): further answers are not kept.");
            return;
        }

        lock (_gate)
        {
            foreach (var key in written)
                _index.Add(key, _records++);
        }

        Count += written.Count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _handle?.Dispose();
        _claim?.Dispose();
    }

    private static FileStream? Claim(string path)
    {
        try
        {
            // The file stays when it is closed: deleting it would let a third process lock what a second has just opened.
            return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException) when (File.Exists(path + ".lock"))
        {
            return null;
        }
    }

    private void Begin()
    {
        if (_claim is null)
            _messages?.Report($"Another process writes the cache {Path}: its answers up to now are used, and none are added.");
        if (!File.Exists(Path))
        {
            if (_claim is null)
                return;
            WriteHeader();
        }

        OpenHandle();
        byte[] header = new byte[AnswerFormat.HeaderBytes];
        header = header[..RandomAccess.Read(_handle!, header, 0)];
        if (!AnswerFormat.IsOurs(header))
            throw MenutException.WrongData($"{Path} is no cache of a teacher's answers: move it away, or choose another --cache.");
        if (!AnswerFormat.IsWhole(header))
        {
            if (_claim is null)
                throw MenutException.WrongData($"The cache {Path} is damaged at its beginning.");
            _messages?.Report($"The cache {Path} is damaged at its beginning: it is begun anew.");
            _handle!.Dispose();
            WriteHeader();
            OpenHandle();
        }
        else if (!header.AsSpan().SequenceEqual(_format.Header()))
        {
            throw MenutException.WrongData($"The cache {Path} holds answers of another teacher, or for other preprocessing or classes: delete it, or choose another --cache.");
        }

        Scan();
    }

    private void WriteHeader() => AtomicFile.Write(Path, stream => stream.Write(_format.Header()));

    private void OpenHandle() =>
        _handle = File.OpenHandle(Path, FileMode.Open, _claim is null ? FileAccess.Read : FileAccess.ReadWrite, FileShare.ReadWrite);

    /// <summary>Finds every sound record, and drops what a kill left of the last.</summary>
    private void Scan()
    {
        long length = RandomAccess.GetLength(_handle!);
        int size = _format.RecordBytes;
        _records = (length - AnswerFormat.HeaderBytes) / size;
        if (Offset(_records) < length && _claim is not null)
            RandomAccess.SetLength(_handle!, Offset(_records));

        byte[] block = new byte[Math.Max(1, ScanBytes / size) * size];
        Span<byte> there = stackalloc byte[size];
        for (long first = 0; first < _records; first += block.Length / size)
        {
            int count = (int)Math.Min(block.Length / size, _records - first);
            int read = ReadFully(block.AsSpan(0, count * size), Offset(first));
            for (int i = 0; (i + 1) * size <= read; i++)
            {
                var record = block.AsSpan(i * size, size);
                if (!_format.IsSound(record))
                    Damaged++;
                else if (!TryRead(AnswerFormat.Key(record), there))
                    Add(AnswerFormat.Key(record), first + i);
            }
        }

        if (Damaged > 0)
            _messages?.Report($"The cache {Path} has {Damaged} damaged answers: the teacher is asked for them again.");
    }

    private void Add(UInt128 key, long record)
    {
        _index.Add(key, record);
        Count++;
    }

    private bool TryRead(UInt128 key, Span<byte> record)
    {
        ulong place = KeyIndex.Begin(key);
        while (true)
        {
            long number;
            lock (_gate)
                number = _index.Next(key, ref place);
            if (number < 0)
                return false;
            if (ReadFully(record, Offset(number)) == record.Length && AnswerFormat.Key(record) == key && _format.IsSound(record))
                return true;
        }
    }

    private int ReadFully(Span<byte> to, long offset)
    {
        int read = 0;
        while (read < to.Length && RandomAccess.Read(_handle!, to[read..], offset + read) is > 0 and var more)
            read += more;
        return read;
    }

    private long Offset(long record) => AnswerFormat.HeaderBytes + (record * _format.RecordBytes);

    private void Stop(string why)
    {
        _grows = false;
        _messages?.Report(why);
    }
}
