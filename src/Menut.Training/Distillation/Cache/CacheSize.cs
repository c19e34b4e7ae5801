using Menut.Training.Data;
using Menut.Training.Runs;

namespace Menut.Training.Distillation.Cache;

/// <summary>How many answers a training can ask for.</summary>
internal static class CacheSize
{
    /// <summary>At most the views that augmentation can make of each picture, and at most one a picture and epoch.</summary>
    public static long MostViews(TrainingPlan plan)
    {
        var augmentation = plan.Augmentation;
        bool isEndless = augmentation.ResizedCrop is not null || augmentation.ErasingProbability > 0
            || augmentation.Brightness > 0 || augmentation.Contrast > 0 || augmentation.Saturation > 0;
        long shifts = (2L * augmentation.Padding) + 1, flips = augmentation.FlipProbability is > 0 and < 1 ? 2 : 1;
        return plan.Data.Train.Count * (isEndless ? plan.Recipe.Epochs : Math.Min(plan.Recipe.Epochs, shifts * shifts * flips));
    }
}
