using Menut.Training.Distillation;
using TorchSharp;

namespace Menut.Training.Runs;

/// <summary>A teacher that is made of models in a way of its own.</summary>
/// <param name="Name">What <c>run.json</c> calls it.</param>
/// <param name="Sha256">Of all its weights.</param>
/// <param name="Create">Makes it, for pictures prepared as the plan says; whoever trains disposes it.</param>
public sealed record ComposedTeacher(string Name, string Sha256, Func<torch.Device, ITeacher> Create);
