using static TorchSharp.torch;

namespace Menut.Training.Tasks;

/// <summary>What a task makes of a batch.</summary>
/// <param name="Loss">The scalar to go down.</param>
/// <param name="Parts">What it is made of, by name, for the log; scalars without gradient.</param>
public sealed record TaskLoss(Tensor Loss, IReadOnlyDictionary<string, Tensor> Parts);
