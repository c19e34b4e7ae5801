using System.Numerics;

namespace Menut.Inference.Execution;

/// <summary>Multiplying a gate into weights.</summary>
internal static unsafe class GateLoops
{
    /// <summary>Each row of a panel times the gate of its input channel.</summary>
    /// <param name="panel">[depth][width].</param>
    /// <param name="gate">[depth].</param>
    /// <param name="scaled">[depth][width].</param>
    /// <param name="depth">Input channels.</param>
    /// <param name="width">A multiple of 16.</param>
    public static void ScalePanel(float* panel, float* gate, float* scaled, int depth, int width)
    {
        for (int k = 0; k < depth; k++)
        {
            var factor = new Vector<float>(gate[k]);
            for (int lane = 0; lane < width; lane += Vector<float>.Count)
                Vector.Store(Vector.Load(panel + lane) * factor, scaled + lane);
            panel += width;
            scaled += width;
        }
    }
}
