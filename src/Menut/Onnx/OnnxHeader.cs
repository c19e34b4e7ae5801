using Menut.Networks;
using Menut.Weights;

namespace Menut.Onnx;

/// <summary>What Menut writes into an ONNX file's metadata under <c>menut</c>; <c>classes</c> and <c>preprocessing</c> stand beside it for everybody.</summary>
/// <param name="Version">Of this header.</param>
/// <param name="Network">The network's name.</param>
/// <param name="Options">What makes it again with the name; null for a network that came from elsewhere.</param>
/// <param name="Pixels">Whether the graph normalises: its input is 0 to 255.</param>
/// <param name="Provenance">Where the weights come from.</param>
internal sealed record OnnxHeader(int Version, string Network, NetworkOptions? Options = null, bool Pixels = false, Provenance? Provenance = null)
{
    public const string Key = "menut";
    public const string ClassesKey = "classes";
    public const string PreprocessingKey = "preprocessing";
    public const int CurrentVersion = 1;
}
