using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Menut.Training.Data;

/// <summary>Labelled pictures in three splits. Immutable; pixels are loaded when they are asked for.</summary>
public sealed class PictureDataSet
{
    internal PictureDataSet(
        string name,
        ImmutableArray<string> classes,
        IPictureSource source,
        ReadOnlySpan<ContentHash> contents,
        ReadOnlySpan<int> labels,
        ReadOnlySpan<Split?> given,
        SplitRule rule,
        ImmutableArray<SkippedPicture> skipped)
    {
        (Name, Classes, Skipped) = (name, classes, skipped);
        Fingerprint = FingerprintOf(classes, contents, labels, given);
        var splits = rule.Assign(contents, labels, given);
        Train = Part(Split.Train, source, splits, labels, contents);
        Validation = Part(Split.Validation, source, splits, labels, contents);
        Test = Part(Split.Test, source, splits, labels, contents);
    }

    /// <summary>A set of another's pictures: fewer of them, or with other classes.</summary>
    /// <param name="of">The set they are of.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="classes">Names of its classes.</param>
    /// <param name="train">Its training pictures.</param>
    /// <param name="validation">Its validation pictures.</param>
    /// <param name="test">Its test pictures.</param>
    internal PictureDataSet(
        PictureDataSet of, string name, ImmutableArray<string> classes, PictureSplit train, PictureSplit validation, PictureSplit test)
    {
        (Name, Classes, Skipped) = (name, classes, of.Skipped);
        (Train, Validation, Test) = (train, validation, test);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', [of.Fingerprint, .. classes])));
        foreach (var split in (ReadOnlySpan<PictureSplit>)[train, validation, test])
            split.AppendTo(hash);
        Fingerprint = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The set's name, or its folder's or file's.</summary>
    public string Name { get; }

    /// <summary>Names of the classes; a label is an index into them. Folders and CSV files: sorted by code point.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>Pictures to learn from.</summary>
    public PictureSplit Train { get; }

    /// <summary>Pictures to choose on.</summary>
    public PictureSplit Validation { get; }

    /// <summary>Pictures to report on.</summary>
    public PictureSplit Test { get; }

    /// <summary>
    /// SHA-256, in hexadecimal, of the classes and of every usable picture's content, label and split, where the set itself brings one.
    /// Paths, file names, their order and the seed play no part. Where the set is a part of another, that one's, and which pictures were taken.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>Pictures that were left out because they can't be used.</summary>
    public ImmutableArray<SkippedPicture> Skipped { get; }

    /// <summary>The pictures of a split.</summary>
    public PictureSplit this[Split split] => split switch
    {
        Split.Train => Train,
        Split.Validation => Validation,
        Split.Test => Test,
        _ => throw new ArgumentOutOfRangeException(nameof(split), split, null),
    };

    private PictureDataSet(PictureDataSet data, PictureSplit train, string fingerprint, ImmutableArray<SkippedPicture> skipped)
    {
        (Name, Classes, Skipped, Fingerprint) = (data.Name, data.Classes, skipped, fingerprint);
        (Train, Validation, Test) = (train, data.Validation, data.Test);
    }

    /// <summary>The same data with more training pictures, which have no label; its fingerprint is another.</summary>
    /// <param name="source">The pictures.</param>
    /// <param name="contents">What each holds.</param>
    /// <param name="skipped">Those that were left out.</param>
    internal PictureDataSet WithUnlabelled(IPictureSource source, ReadOnlySpan<ContentHash> contents, ImmutableArray<SkippedPicture> skipped)
    {
        var sorted = contents.ToArray();
        Array.Sort(sorted, (a, b) => a.Value.CompareTo(b.Value));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(Fingerprint));
        Span<byte> bytes = stackalloc byte[16];
        foreach (var content in sorted)
        {
            BinaryPrimitives.WriteUInt128BigEndian(bytes, content.Value);
            hash.AppendData(bytes);
        }

        return new(this, Train.WithUnlabelled(source, contents), Convert.ToHexStringLower(hash.GetHashAndReset()), [.. Skipped, .. skipped]);
    }

    private static string FingerprintOf(
        ImmutableArray<string> classes, ReadOnlySpan<ContentHash> contents, ReadOnlySpan<int> labels, ReadOnlySpan<Split?> given)
    {
        var pictures = new (UInt128 Content, int Label, byte Given)[contents.Length];
        for (var i = 0; i < pictures.Length; i++)
            pictures[i] = (contents[i].Value, labels[i], (byte)(given[i] is { } split ? 1 + (int)split : 0));
        Array.Sort(pictures);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Length first: no two lists of names run together into the same bytes.
        Span<byte> line = stackalloc byte[21];
        BinaryPrimitives.WriteInt32LittleEndian(line, classes.Length);
        hash.AppendData(line[..4]);
        foreach (var name in classes)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            BinaryPrimitives.WriteInt32LittleEndian(line, bytes.Length);
            hash.AppendData(line[..4]);
            hash.AppendData(bytes);
        }

        foreach (var (content, label, split) in pictures)
        {
            BinaryPrimitives.WriteUInt128BigEndian(line, content);
            BinaryPrimitives.WriteInt32LittleEndian(line[16..], label);
            line[20] = split;
            hash.AppendData(line);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private PictureSplit Part(
        Split kind, IPictureSource source, Split[] splits, ReadOnlySpan<int> labels, ReadOnlySpan<ContentHash> contents)
    {
        List<int> indices = [];
        List<int> ofThose = [];
        List<ContentHash> held = [];
        for (var i = 0; i < splits.Length; i++)
        {
            if (splits[i] == kind)
            {
                indices.Add(i);
                ofThose.Add(labels[i]);
                held.Add(contents[i]);
            }
        }

        return new(kind, source, [.. indices], [.. ofThose], [.. held], Classes.Length);
    }
}
