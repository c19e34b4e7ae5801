using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Menut.Images;

namespace Menut.Training.Data;

/// <summary>The pictures of a data set that serve one purpose, in a fixed order. Safe to read from many threads.</summary>
public sealed class PictureSplit
{
    private readonly IPictureSource _source;
    private readonly int[] _indices;
    private readonly int[] _labels;
    private readonly ContentHash[] _contents;

    internal PictureSplit(Split kind, IPictureSource source, int[] indices, int[] labels, ContentHash[] contents, int classes)
    {
        (Kind, _source, _indices, _labels, _contents) = (kind, source, indices, labels, contents);
        var counts = new int[classes];
        foreach (var label in labels)
        {
            if (label >= 0)
                counts[label]++;
        }

        CountByClass = [.. counts];
        UnlabelledCount = labels.Count(label => label < 0);
    }

    /// <summary>What the pictures are for.</summary>
    public Split Kind { get; }

    /// <summary>How many there are.</summary>
    public int Count => _indices.Length;

    /// <summary>How many there are of each class, in the order of the classes.</summary>
    public ImmutableArray<int> CountByClass { get; }

    /// <summary>How many have no label.</summary>
    public int UnlabelledCount { get; }

    /// <summary>How many have one.</summary>
    public int LabelledCount => Count - UnlabelledCount;

    /// <summary>The class of each picture, -1 for none.</summary>
    public ReadOnlySpan<int> Labels => _labels;

    /// <summary>What each picture's file holds.</summary>
    internal ReadOnlySpan<ContentHash> Contents => _contents;

    /// <summary>The same pictures, and after them others without labels.</summary>
    internal PictureSplit WithUnlabelled(IPictureSource others, ReadOnlySpan<ContentHash> contents)
    {
        int first = _indices.Length == 0 ? 0 : _indices.Max() + 1;
        int[] unlabelled = new int[contents.Length];
        Array.Fill(unlabelled, -1);
        return new(
            Kind, new JoinedPictures(_source, first, others), [.. _indices, .. Enumerable.Range(first, contents.Length)], [.. _labels, .. unlabelled],
            [.. _contents, .. contents], CountByClass.Length);
    }

    /// <summary>What a person knows a picture by: its path, or its place in a file.</summary>
    public string NameOf(int index) => _source.NameOf(_indices[index]);

    /// <summary>Some of these pictures, in the order in which they are named.</summary>
    /// <param name="places">Places in this split.</param>
    internal PictureSplit Select(int[] places) => new(
        Kind, _source, [.. places.Select(place => _indices[place])], [.. places.Select(place => _labels[place])],
        [.. places.Select(place => _contents[place])], CountByClass.Length);

    /// <summary>The same pictures, their classes seen in another way.</summary>
    /// <param name="classOf">The new class of each old one.</param>
    /// <param name="classes">New classes.</param>
    internal PictureSplit Relabel(int[] classOf, int classes) => new(
        Kind, _source, _indices, [.. _labels.Select(label => label < 0 ? label : classOf[label])], _contents, classes);

    /// <summary>Adds what this split is made of: what each picture holds, and its label.</summary>
    internal void AppendTo(IncrementalHash hash)
    {
        hash.AppendData(MemoryMarshal.AsBytes<ContentHash>(_contents));
        hash.AppendData(MemoryMarshal.AsBytes<int>(_labels));
    }

    /// <summary>Its pixels, in full size.</summary>
    /// <exception cref="MenutException">It can't be read any more.</exception>
    public RgbImage Load(int index) => _source.Load(_indices[index]);
}
