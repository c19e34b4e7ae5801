using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>The zeros around a map. The arena is used again and again, so they are written in every run, by whom makes the map.</summary>
internal sealed unsafe class BorderStep(ValueLayout map) : Step
{
    public override void Run(RunMemory memory, int part, int parts)
    {
        var (shape, border) = (map.Shape, map.Border);
        var (first, end) = Share(shape.Height, part, parts);
        if (part == 0)
            Clear(memory, -border.Top, -border.Left, border.Top * map.RowBytes);
        for (int y = first; y < end; y++)
        {
            Clear(memory, y, -border.Left, border.Left * map.PixelBytes);
            Clear(memory, y, shape.Width, border.Right * map.PixelBytes);
        }

        if (part == parts - 1)
            Clear(memory, shape.Height, -border.Left, border.Bottom * map.RowBytes);
    }

    private void Clear(RunMemory memory, int y, int x, nint bytes) =>
        new Span<byte>(memory.At(map, y, x), checked((int)bytes)).Clear();
}
