using System.Diagnostics;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Optimization;
using Menut.Training.Runs;
using Menut.Training.Tasks;
using static TorchSharp.torch;

namespace Menut.Training.Studies;

/// <summary>How long a step takes on this machine, on noise in place of pictures.</summary>
internal static class StepTimer
{
    private const int Repetitions = 5;

    /// <summary>Seconds of a step of plain training.</summary>
    public static double Learning(TrainingPlan plan, Device device, CancellationToken cancellationToken)
    {
        using var module = NetworkModule.Create(plan.Network, seed: 1, device);
        using var optimizer = Optimizer.Create(plan.Recipe, module);
        var task = new ClassificationTask(module);
        module.train();
        return Median(() =>
        {
            using var scope = NewDisposeScope();
            var labels = zeros([plan.Recipe.BatchSize], ScalarType.Int64, device);
            var loss = task.Loss(new(Noise(plan.Network, plan.Recipe.BatchSize, device), labels, plan.Recipe.BatchSize)).Loss;
            loss.backward();
            optimizer.Step(plan.Recipe.LearningRate);
            return loss.item<float>();
        }, cancellationToken);
    }

    /// <summary>Seconds of the answers for a batch.</summary>
    public static double Forward(Network network, int batch, Device device, CancellationToken cancellationToken)
    {
        using var module = NetworkModule.Create(network, seed: 1, device);
        module.eval();
        return Median(() =>
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            return module.call(Noise(network, batch, device)).sum().item<float>();
        }, cancellationToken);
    }

    private static Tensor Noise(Network network, int batch, Device device) =>
        randn([batch, network.Input.Channels, network.Input.Height, network.Input.Width], device: device).ChannelsLast();

    /// <summary>The median of some repetitions; the first, which plans and warms up, does not count.</summary>
    private static double Median(Func<float> work, CancellationToken cancellationToken)
    {
        work();
        double[] seconds = new double[Repetitions];
        for (int i = 0; i < Repetitions; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long start = Stopwatch.GetTimestamp();
            work();
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        return Quantiles.Median(seconds);
    }
}
