using System.Collections.Immutable;
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

    /// <summary>Its pixels, in full size.</summary>
    /// <exception cref="MenutException">It can't be read any more.</exception>
    public RgbImage Load(int index) => _source.Load(_indices[index]);
}
