using Menut.Training.Modules;
using static TorchSharp.torch;

namespace Menut.Training.Optimization;

/// <summary>Stochastic gradient descent with Nesterov momentum (Sutskever et al. 2013) as PyTorch writes it.</summary>
internal sealed class Sgd(NetworkModule module, double momentum, double weightDecay) : Optimizer(module, weightDecay)
{
    protected override void Update(string name, Tensor weight, Tensor gradient, double learningRate, double decay)
    {
        if (decay != 0)
            gradient.add_(weight, decay);
        if (momentum == 0)
        {
            weight.add_(gradient, -learningRate);
            return;
        }

        var velocity = State("momentum", name, weight, 0);
        velocity.mul_(momentum).add_(gradient);
        weight.add_(gradient.add_(velocity, momentum), -learningRate);
    }
}
