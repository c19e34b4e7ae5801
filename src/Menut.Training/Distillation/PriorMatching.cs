using Menut.Evaluation;
using System.Globalization;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Training.Distillation;

/// <summary>
/// Mends, without labels, a classifier's bias against classes that its transfer set lacked or hardly had. Hinton, Vinyals and Dean 2015
/// (arXiv:1503.02531 section 3) chose such a bias on the test set; here it is the one with which the mean probability of a class over
/// unlabelled pictures is how often the class is expected among them.
/// </summary>
public static class PriorMatching
{
    private const int MostSteps = 200;
    private const double Tolerance = 1e-10;

    /// <summary>The mean probability of every class.</summary>
    /// <param name="logits"><c>[pictures, classes]</c>.</param>
    /// <param name="classes">Classes.</param>
    public static double[] MeanProbabilities(ReadOnlySpan<float> logits, int classes) => Moments(logits, new double[classes], []).Mean;

    /// <summary>
    /// What to add to the logits. They are the minimum of mean log sum exp(z + b) - sum frequency·b, which is convex in b and has the
    /// difference of mean probability and frequency as its gradient: one solution, for any number of classes at once.
    /// </summary>
    /// <param name="logits"><c>[pictures, classes]</c>, of pictures that have the classes in their expected frequencies.</param>
    /// <param name="classes">Classes.</param>
    /// <param name="corrected">The classes to mend, not all of them: adding one number to every logit changes nothing.</param>
    /// <param name="frequencies">How often each of those is expected, above 0, together below 1.</param>
    /// <returns>A number a class; 0 for those that are not mended.</returns>
    /// <exception cref="ArgumentException">No pictures, a class that is none or named twice, all classes, frequencies that cannot be.</exception>
    /// <exception cref="MenutException">No offsets do that: a logit is no finite number.</exception>
    public static double[] Offsets(ReadOnlySpan<float> logits, int classes, ReadOnlySpan<int> corrected, ReadOnlySpan<double> frequencies)
    {
        Check(logits, classes, corrected, frequencies);
        double[] offsets = new double[classes];
        double[] start = MeanProbabilities(logits, classes);
        for (int i = 0; i < corrected.Length; i++)
            offsets[corrected[i]] = Math.Log(frequencies[i] / Math.Max(start[corrected[i]], double.Epsilon));

        double[] gradient = new double[corrected.Length];
        for (int step = 0; step < MostSteps; step++)
        {
            var (mean, product) = Moments(logits, offsets, corrected);
            double worst = 0;
            for (int i = 0; i < corrected.Length; i++)
            {
                gradient[i] = mean[corrected[i]] - frequencies[i];
                worst = double.IsFinite(gradient[i]) ? Math.Max(worst, Math.Abs(gradient[i])) : double.NaN;
            }

            if (double.IsNaN(worst))
                break;
            if (worst < Tolerance)
                return offsets;
            Step(offsets, corrected, mean, product, gradient);
        }

        throw MenutException.Failure("No offsets give the classes their expected frequencies: a logit is no finite number, or a class is out of reach.");
    }

    /// <summary>The model with the offsets in its classifier's bias: an ordinary model, which costs nothing more to use.</summary>
    /// <param name="model">The model; it stays as it is.</param>
    /// <param name="offsets">A number a class, as <see cref="Offsets"/> gives them.</param>
    /// <exception cref="ArgumentException">As many offsets as there are not classes.</exception>
    /// <exception cref="MenutException">Its classifier has no bias.</exception>
    public static Model Corrected(Model model, ReadOnlySpan<double> offsets)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(offsets.Length, model.Network.Classes);
        string name = $"{Classifier.Layer(model.Network).Name}.bias";
        if (!model.Tensors.TryGetValue(name, out var bias))
            throw MenutException.WrongUsage($"{model.Network.Name} has no bias in its classifier that could be corrected.");
        float[] values = bias.ToFloats();
        var recipe = model.Provenance.Recipe;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = (float)(values[i] + offsets[i]);
            if (offsets[i] != 0)
                recipe = recipe.SetItem($"logit_offset.{model.Classes[i]}", offsets[i].ToString("R", CultureInfo.InvariantCulture));
        }

        var tensors = new Dictionary<string, StoredTensor>(model.Tensors) { [name] = StoredTensor.FromFloats(bias.Shape, values) };
        return new(model.Network, tensors, model.Classes, model.Preprocessing, model.Provenance with { Recipe = recipe });
    }

    /// <summary>
    /// A Newton step, shortened to log(1 + r) / r of itself for a step that changes differences of logits by up to r: with that a sum of
    /// log sum exps goes down from anywhere, without a search along the line (Sun and Tran-Dinh 2019, arXiv:1703.04599, their case of exponent 2).
    /// </summary>
    private static void Step(double[] offsets, ReadOnlySpan<int> corrected, double[] mean, double[,] product, double[] gradient)
    {
        int n = corrected.Length;
        double[,] system = new double[n, n + 1];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
                system[i, j] = (i == j ? mean[corrected[i]] : 0) - product[i, j];
            system[i, n] = gradient[i];
        }

        double[] direction = Solve(system);
        double range = Math.Max(0, direction.Max()) - Math.Min(0, direction.Min());
        double part = range > 0 ? Math.Log(1 + range) / range : 0;
        for (int i = 0; i < n; i++)
            offsets[corrected[i]] -= part * direction[i];
    }

    /// <summary>Means of the probabilities and, for the corrected classes, of their products in pairs.</summary>
    private static (double[] Mean, double[,] Product) Moments(ReadOnlySpan<float> logits, double[] offsets, ReadOnlySpan<int> corrected)
    {
        int classes = offsets.Length, pictures = logits.Length / classes;
        double[] mean = new double[classes], own = new double[classes];
        double[,] product = new double[corrected.Length, corrected.Length];
        for (int picture = 0; picture < pictures; picture++)
        {
            var row = logits.Slice(picture * classes, classes);
            for (int i = 0; i < classes; i++)
                own[i] = row[i] + offsets[i];
            Softmax.InPlace(own);
            for (int i = 0; i < classes; i++)
                mean[i] += own[i] / pictures;
            for (int i = 0; i < corrected.Length; i++)
            {
                for (int j = 0; j < corrected.Length; j++)
                    product[i, j] += own[corrected[i]] * own[corrected[j]] / pictures;
            }
        }

        return (mean, product);
    }

    /// <summary>Gaussian elimination of a positive definite matrix, which needs no exchange of rows.</summary>
    /// <param name="system"><c>[n, n + 1]</c>: the matrix and the right side; overwritten.</param>
    private static double[] Solve(double[,] system)
    {
        int n = system.GetLength(0);
        for (int pivot = 0; pivot < n; pivot++)
        {
            for (int row = pivot + 1; row < n; row++)
            {
                double factor = system[row, pivot] / system[pivot, pivot];
                for (int column = pivot; column <= n; column++)
                    system[row, column] -= factor * system[pivot, column];
            }
        }

        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--)
        {
            double rest = system[row, n];
            for (int column = row + 1; column < n; column++)
                rest -= system[row, column] * solution[column];
            solution[row] = rest / system[row, row];
        }

        return solution;
    }

    private static void Check(ReadOnlySpan<float> logits, int classes, ReadOnlySpan<int> corrected, ReadOnlySpan<double> frequencies)
    {
        if (logits.IsEmpty || logits.Length % classes != 0)
            throw new ArgumentException($"{logits.Length} logits are not those of some pictures of {classes} classes.", nameof(logits));
        if (corrected.IsEmpty || corrected.Length >= classes || corrected.Length != frequencies.Length)
            throw new ArgumentException("Some of the classes must be corrected, not all, each with its frequency.", nameof(corrected));
        double sum = 0;
        for (int i = 0; i < corrected.Length; i++)
        {
            if ((uint)corrected[i] >= (uint)classes || corrected[..i].Contains(corrected[i]))
                throw new ArgumentException($"{corrected[i]} is no class, or named twice.", nameof(corrected));
            if (!(frequencies[i] > 0))
                throw new ArgumentException($"{frequencies[i]} is no frequency to expect: more than 0.", nameof(frequencies));
            sum += frequencies[i];
        }

        if (!(sum < 1))
            throw new ArgumentException("The frequencies must leave something to the other classes.", nameof(frequencies));
    }
}
