using Menut.Training.Modules;
using static TorchSharp.torch;

namespace Menut.Training.Optimization;

/// <summary>Adam with decoupled weight decay (Loshchilov and Hutter 2017, arXiv:1711.05101, algorithm 2).</summary>
internal sealed class AdamW(NetworkModule module, double weightDecay) : Optimizer(module, weightDecay)
{
    private const double Beta1 = 0.9, Beta2 = 0.999, Epsilon = 1e-8;

    protected override void Update(string name, Tensor weight, Tensor gradient, double learningRate, double decay)
    {
        var mean = State("mean", name, weight, 0);
        var square = State("square", name, weight, 0);
        if (decay != 0)
            weight.mul_(1 - learningRate * decay);
        mean.mul_(Beta1).add_(gradient, 1 - Beta1);
        square.mul_(Beta2).addcmul_(gradient, gradient, 1 - Beta2);
        double meanCorrection = 1 - Math.Pow(Beta1, Steps), squareCorrection = 1 - Math.Pow(Beta2, Steps);
        using var root = square.sqrt();
        root.div_(Math.Sqrt(squareCorrection)).add_(Epsilon);
        weight.addcdiv_(mean, root, -learningRate / meanCorrection);
    }
}
