using Menut.Training.Modules;
using static TorchSharp.torch;

namespace Menut.Training.Optimization;

/// <summary>
/// RMSprop as TensorFlow 1 has it (timm's RMSpropTF): epsilon inside the root, mean square starting at 1, learning rate in the
/// momentum buffer. Decay 0.9, epsilon 0.001 as EfficientNet's recipe (arXiv:1905.11946 section 5).
/// </summary>
internal sealed class RmsProp(NetworkModule module, double momentum, double weightDecay) : Optimizer(module, weightDecay)
{
    private const double Decay = 0.9, Epsilon = 1e-3;

    protected override void Update(string name, Tensor weight, Tensor gradient, double learningRate, double decay)
    {
        if (decay != 0)
            gradient.add_(weight, decay);
        var square = State("square", name, weight, 1);
        square.mul_(Decay).addcmul_(gradient, gradient, 1 - Decay);
        using var shifted = square.add(Epsilon);
        shifted.sqrt_();
        if (momentum == 0)
        {
            weight.addcdiv_(gradient, shifted, -learningRate);
            return;
        }

        var velocity = State("momentum", name, weight, 0);
        velocity.mul_(momentum).addcdiv_(gradient, shifted, learningRate);
        weight.sub_(velocity);
    }
}
