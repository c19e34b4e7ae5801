namespace Menut.Evaluation;

/// <summary>
/// One number that makes a finished model's probabilities honest: its logits are divided by a temperature, fitted on pictures that neither
/// taught nor test it (Guo et al. 2017, arXiv:1706.04599 section 4.2). Predictions stay as they are.
/// </summary>
public static class TemperatureScaling
{
    /// <summary>
    /// Where the search ends. Few pictures, all of them right, would have a temperature of 0: any certainty is justified by them, and
    /// none by the next picture that is wrong.
    /// </summary>
    public const double Lowest = 0.1, Highest = 10;

    private const int MostSteps = 100;
    private const double Precision = 1e-9;

    /// <summary>The temperature with the least mean cross-entropy, between <see cref="Lowest"/> and <see cref="Highest"/>.</summary>
    /// <remarks>
    /// The loss is convex in b = 1/T: its derivative is the mean of E_p[z] - z_y, its curvature the mean variance of z under p. Newton's
    /// steps are kept within a bracket of the derivative's sign, so that they end wherever they start.
    /// </remarks>
    /// <param name="validation">Logits that the model gave for validation pictures.</param>
    /// <returns>The temperature; null where no picture has a label, or a logit is no finite number.</returns>
    public static double? Fit(LogitTable validation)
    {
        double low = 1 / Highest, high = 1 / Lowest, inverse = 1;
        for (int step = 0; step < MostSteps; step++)
        {
            var (slope, curvature) = Derivatives(validation, inverse);
            if (!double.IsFinite(slope))
                return null;
            if (slope == 0)
                break;
            if (slope > 0)
                high = inverse;
            else
                low = inverse;
            double next = inverse - slope / curvature;
            if (!(next > low && next < high))
                next = Math.Sqrt(low * high);
            bool close = Math.Abs(next - inverse) <= Precision * inverse;
            inverse = next;
            if (close)
                break;
        }

        return 1 / inverse;
    }

    /// <summary>First and second derivative of the mean loss by 1/T.</summary>
    private static (double Slope, double Curvature) Derivatives(LogitTable table, double inverse)
    {
        double slope = 0, curvature = 0;
        int labelled = 0;
        for (int picture = 0; picture < table.Count; picture++)
        {
            int label = table.Labels[picture];
            if (label < 0)
                continue;
            labelled++;
            var logits = table[picture];
            double largest = double.NegativeInfinity, sum = 0, mean = 0, square = 0;
            foreach (float logit in logits)
                largest = Math.Max(largest, logit);

            // Distances to the largest logit: the derivatives are the same, and nothing overflows.
            foreach (float logit in logits)
            {
                double distance = logit - largest, weight = Math.Exp(inverse * distance);
                sum += weight;
                mean += weight * distance;
                square += weight * distance * distance;
            }

            mean /= sum;
            slope += mean - (logits[label] - largest);
            curvature += square / sum - mean * mean;
        }

        return labelled == 0 ? (double.NaN, double.NaN) : (slope / labelled, curvature / labelled);
    }
}
