namespace Menut.Inference.Planning;

/// <summary>
/// One arena for all values: each lives from the step that makes it to the last that reads it, and the largest are placed first,
/// each at the lowest place where it meets none that lives at the same time (Pisarchyk and Lee 2020, arXiv:2001.03288).
/// </summary>
internal static class MemoryPlan
{
    /// <summary>Places the values.</summary>
    /// <param name="values">What needs a place.</param>
    /// <returns>Bytes of the arena.</returns>
    public static nint Place(IReadOnlyList<LiveValue> values)
    {
        // Two values of the same size and birth take the order in which they came: the plan is the same every time.
        int[] order = new int[values.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => Compare(values[a], values[b]) is not 0 and int compared ? compared : a.CompareTo(b));

        var placed = new List<LiveValue>(values.Count);
        nint end = 0;
        foreach (int index in order)
        {
            var value = values[index];
            nint offset = 0;
            foreach (var other in placed)
            {
                if (other.First > value.Last || value.First > other.Last)
                    continue;
                if (offset + value.Layout.Bytes <= other.Layout.Offset)
                    break;
                offset = nint.Max(offset, other.Layout.Offset + other.Layout.Bytes);
            }

            value.Layout.Offset = offset;
            end = nint.Max(end, offset + value.Layout.Bytes);

            // By their places, so that the next value meets the lowest first.
            int at = placed.Count;
            while (at > 0 && placed[at - 1].Layout.Offset > offset)
                at--;
            placed.Insert(at, value);
        }

        return end;
    }

    /// <summary>The largest first, then the earliest.</summary>
    private static int Compare(LiveValue a, LiveValue b) =>
        b.Layout.Bytes.CompareTo(a.Layout.Bytes) is not 0 and int compared ? compared : a.First.CompareTo(b.First);
}

/// <summary>A value and its life.</summary>
/// <param name="layout">The value.</param>
/// <param name="first">The phase that makes it.</param>
/// <param name="last">The last that reads it.</param>
internal sealed class LiveValue(ValueLayout layout, int first, int last)
{
    public ValueLayout Layout { get; } = layout;

    public int First { get; private set; } = first;

    public int Last { get; private set; } = last;

    /// <summary>It is needed in that phase too.</summary>
    public void Needed(int phase) => (First, Last) = (Math.Min(First, phase), Math.Max(Last, phase));
}
