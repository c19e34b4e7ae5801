namespace Menut.Training.Optimization;

/// <summary>How gradients change weights.</summary>
public enum OptimizerKind
{
    /// <summary>Stochastic gradient descent with (Nesterov) momentum.</summary>
    Sgd,

    /// <summary>Adam with decoupled weight decay (Loshchilov and Hutter 2017, arXiv:1711.05101).</summary>
    AdamW,

    /// <summary>
    /// RMSprop as TensorFlow has it, with which MobileNet and EfficientNet were trained: epsilon inside the root, mean square
    /// starting at 1, learning rate inside the momentum.
    /// </summary>
    RmsProp,
}
