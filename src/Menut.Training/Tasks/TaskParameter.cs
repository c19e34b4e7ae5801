using TorchSharp.Modules;

namespace Menut.Training.Tasks;

/// <summary>A matrix that a task learns beside the student's weights: it is trained and resumed with them, and is no part of the model.</summary>
/// <param name="Name">Unique in the task.</param>
/// <param name="Parameter">Its values; weight decay applies to them.</param>
public sealed record TaskParameter(string Name, Parameter Parameter);
