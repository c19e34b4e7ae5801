using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Onnx.Importing;

/// <summary>
/// Which axes stand behind each dimension of a tensor: <c>[N, C, H, W]</c>, <c>[N, H, W, C]</c> as Keras has it, <c>[N, C·H·W]</c> after a Flatten.
/// Transposes, reshapes and squeezes only change this, so that none of them is left in the network that is read. Axes of size 1 say
/// nothing about order and stand nowhere.
/// </summary>
internal sealed class Layout : IEquatable<Layout>
{
    private Layout(ImmutableArray<ImmutableArray<AxisPart>> dimensions) => Dimensions = dimensions;

    /// <summary>The parts behind each dimension, the slowest first.</summary>
    public ImmutableArray<ImmutableArray<AxisPart>> Dimensions { get; }

    public int Rank => Dimensions.Length;

    private static AxisPart Batch { get; } = new(Axis.Batch, 1, -1);

    /// <summary>Dimensions in the order of some axes.</summary>
    public static Layout Of(Shape shape, params ReadOnlySpan<Axis> order)
    {
        var dimensions = ImmutableArray.CreateBuilder<ImmutableArray<AxisPart>>(order.Length);
        foreach (var axis in order)
            dimensions.Add(Whole(shape, axis));
        return new(dimensions.MoveToImmutable());
    }

    /// <summary>The order of ONNX's layers.</summary>
    public static Layout Nchw(Shape shape) => Of(shape, Axis.Batch, Axis.Channels, Axis.Height, Axis.Width);

    /// <summary>The order of TensorFlow's layers.</summary>
    public static Layout Nhwc(Shape shape) => Of(shape, Axis.Batch, Axis.Height, Axis.Width, Axis.Channels);

    /// <summary>Batch and one vector.</summary>
    public static Layout Flat(int channels) => Of(new Shape(channels, 1, 1), Axis.Batch, Axis.Channels);

    /// <summary>With another number of channels in a dimension that holds them alone.</summary>
    public Layout WithChannels(int dimension, int channels) =>
        new(Dimensions.SetItem(dimension, Whole(new Shape(channels, 1, 1), Axis.Channels)));

    /// <summary>A dimension's size; null where the batch is in it.</summary>
    public int? Size(int dimension)
    {
        int size = 1;
        foreach (var part in Dimensions[dimension])
        {
            if (part.Axis == Axis.Batch)
                return null;
            size *= part.Size;
        }

        return size;
    }

    /// <summary>Whether a dimension is the batch alone.</summary>
    public bool IsBatch(int dimension) => Dimensions[dimension] is [{ Axis: Axis.Batch }];

    /// <summary>Whether a dimension is all of an axis and nothing else.</summary>
    public bool Is(int dimension, Axis axis, int size) =>
        size == 1 ? Dimensions[dimension].IsEmpty : Dimensions[dimension] is [var part] && part == new AxisPart(axis, 1, size);

    public Layout Permuted(ReadOnlySpan<int> order)
    {
        var dimensions = ImmutableArray.CreateBuilder<ImmutableArray<AxisPart>>(order.Length);
        foreach (int from in order)
            dimensions.Add(Dimensions[from]);
        return new(dimensions.MoveToImmutable());
    }

    /// <summary>Without some dimensions.</summary>
    public Layout Without(IReadOnlyCollection<int> dimensions) =>
        new([.. Dimensions.Where((_, i) => !dimensions.Contains(i))]);

    /// <summary>Some dimensions reduced to size 1.</summary>
    public Layout Reduced(IReadOnlyCollection<int> dimensions) =>
        new([.. Dimensions.Select((parts, i) => dimensions.Contains(i) ? [] : parts)]);

    /// <summary>With dimensions of size 1 that will stand at these indices.</summary>
    public Layout WithOnes(IReadOnlyCollection<int> at)
    {
        var rest = new Queue<ImmutableArray<AxisPart>>(Dimensions);
        return new([.. Enumerable.Range(0, Rank + at.Count).Select(i => at.Contains(i) ? [] : rest.Dequeue())]);
    }

    /// <summary>
    /// The same elements in the same order under other dimensions.
    /// </summary>
    /// <param name="sizes">Sizes; null for the batch.</param>
    /// <returns>Null where a dimension would mix axes in a way that only a copy could.</returns>
    public Layout? Regrouped(ReadOnlySpan<int?> sizes)
    {
        if (Dimensions.IsEmpty || Dimensions[0] is not [{ Axis: Axis.Batch }, ..] || sizes is not [null, ..])
            return null;
        var parts = new LinkedList<AxisPart>(Dimensions.SelectMany(parts => parts).Skip(1));
        var dimensions = ImmutableArray.CreateBuilder<ImmutableArray<AxisPart>>(sizes.Length);
        dimensions.Add([Batch]);
        foreach (int? size in sizes[1..])
        {
            if (size is not { } left)
                return null;
            var taken = ImmutableArray.CreateBuilder<AxisPart>();
            while (left > 1)
            {
                if (parts.First is not { Value: var part })
                    return null;
                parts.RemoveFirst();
                if (left % part.Size == 0)
                {
                    Append(taken, part);
                    left /= part.Size;
                }
                else if (part.Size % left == 0)
                {
                    int inner = part.Size / left;
                    Append(taken, new(part.Axis, part.Stride * inner, left));
                    parts.AddFirst(new AxisPart(part.Axis, part.Stride, inner));
                    left = 1;
                }
                else
                {
                    return null;
                }
            }

            if (left != 1)
                return null;
            dimensions.Add(taken.ToImmutable());
        }

        return parts.Count == 0 ? new(dimensions.MoveToImmutable()) : null;
    }

    /// <summary>All parts behind the dimensions from one on, as one run.</summary>
    public ImmutableArray<AxisPart> Run(int from)
    {
        var run = ImmutableArray.CreateBuilder<AxisPart>();
        foreach (var part in Dimensions.Skip(from).SelectMany(parts => parts))
            Append(run, part);
        return run.ToImmutable();
    }

    public bool Equals(Layout? other) =>
        other is not null && Rank == other.Rank && Dimensions.Zip(other.Dimensions).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as Layout);

    public override int GetHashCode() => Rank;

    /// <summary>For messages: <c>[N, C·H, W]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Dimensions.Select(Text))}]";

    private static string Text(ImmutableArray<AxisPart> parts) =>
        parts.IsEmpty ? "1" : string.Join("·", parts.Select(part => part.Axis switch { Axis.Batch => "N", Axis.Channels => "C", Axis.Height => "H", _ => "W" }));

    private static ImmutableArray<AxisPart> Whole(Shape shape, Axis axis)
    {
        int size = axis switch { Axis.Channels => shape.Channels, Axis.Height => shape.Height, Axis.Width => shape.Width, _ => -1 };
        return size == 1 ? [] : [new(axis, 1, size)];
    }

    /// <summary>Appends a part, joined to the one before where they were split from each other.</summary>
    private static void Append(ImmutableArray<AxisPart>.Builder parts, AxisPart part)
    {
        if (parts is [.., var last] && last.Axis == part.Axis && last.Stride == part.Stride * part.Size)
            parts[^1] = new(part.Axis, part.Stride, last.Size * part.Size);
        else
            parts.Add(part);
    }
}
