namespace Menut.Training.Distillation.Methods;

/// <summary>The letters by which papers call the weights of their terms.</summary>
public enum WeightName
{
    /// <summary><c>--alpha</c>.</summary>
    Alpha,

    /// <summary><c>--beta</c>.</summary>
    Beta,

    /// <summary><c>--gamma</c>.</summary>
    Gamma,
}
