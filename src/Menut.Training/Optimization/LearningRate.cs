namespace Menut.Training.Optimization;

/// <summary>Linear warm-up, then half a cosine down to zero (Loshchilov and Hutter 2016, arXiv:1608.03983, one cycle).</summary>
internal static class LearningRate
{
    /// <summary>The rate of a step.</summary>
    /// <param name="recipe">Gives the peak and the epochs of warm-up.</param>
    /// <param name="step">0 for the first.</param>
    /// <param name="stepsAnEpoch">Steps of one epoch.</param>
    public static double At(Recipe recipe, long step, long stepsAnEpoch)
    {
        double total = (double)recipe.Epochs * stepsAnEpoch;
        double warmUp = Math.Min(recipe.WarmUpEpochs * stepsAnEpoch, total / 2);
        if (step < warmUp)
            return recipe.LearningRate * (step + 1) / (warmUp + 1);
        return recipe.LearningRate * 0.5 * (1 + Math.Cos(Math.PI * (step - warmUp) / (total - warmUp)));
    }
}
