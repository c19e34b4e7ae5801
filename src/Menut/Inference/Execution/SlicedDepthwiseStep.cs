using System.Runtime.Intrinsics;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>
/// A depthwise convolution over a small map that has no border: each block of channels is copied to a slice that has one. It costs little, and the convolution
/// before can write its pixels one after the other, in tiles that are full although the rows are short.
/// </summary>
/// <param name="depthwise">The convolution; its input is the slice.</param>
/// <param name="input">The map.</param>
/// <param name="slice">The map of a block, with its border.</param>
internal sealed unsafe class SlicedDepthwiseStep(DepthwiseGeometry depthwise, ValueLayout input, ValueLayout slice) : Step
{
    public override nint ScratchBytes => slice.Bytes;

    public override void Run(RunMemory memory, int part, int parts)
    {
        var (first, end) = Share(depthwise.Weights.Panels.Length, part, parts);
        if (first == end)
            return;
        byte* scratch = memory.Scratch(part);
        new Span<byte>(scratch, (int)slice.Bytes).Clear();
        DepthwiseMap map;
        depthwise.Prepare(&map);
        for (int block = first; block < end; block++)
        {
            for (int y = 0; y < input.Shape.Height; y++)
            {
                byte* from = memory.At(input, y, 0) + block * ValueLayout.Line, to = scratch + slice.At(y, 0);
                for (int x = 0; x < input.Shape.Width; x++)
                {
                    // Stored as wide as it will be read: two narrow stores could not be forwarded to a wide read.
                    Vector512.Load(from).Store(to);
                    from += input.PixelBytes;
                    to += slice.PixelBytes;
                }
            }

            map.Input = scratch;
            depthwise.RunMap(memory, &map, memory.At(depthwise.Output, 0, 0), 0, block, block + 1);
        }
    }
}
