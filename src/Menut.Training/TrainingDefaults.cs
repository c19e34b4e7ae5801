using Menut.Images;
using Menut.Training.Data;
using Menut.Training.Optimization;

namespace Menut.Training;

/// <summary>What a training does where nobody says: it should learn something from any data, in a time that one waits for.</summary>
public static class TrainingDefaults
{
    /// <summary>The seed where none is given.</summary>
    public const long Seed = 1;

    /// <summary>Photos are resized to this where nothing is said: a third of the work of 224, and enough to tell things apart.</summary>
    private const int PhotoResolution = 128;

    /// <summary>Pictures up to this side are small: they are used whole, and shifted rather than cropped.</summary>
    private const int SmallSide = 96;

    private const int LargestBatch = 128, SmallestBatch = 8, LeastSteps = 1000, FewestEpochs = 10, MostEpochs = 40;

    /// <summary>A small set needs more passes, and smaller batches so that a pass has steps enough.</summary>
    /// <param name="asked">What was asked for, on which other things depend.</param>
    /// <param name="pictures">Training pictures.</param>
    /// <param name="fineTuning">Whether the weights are learnt already, so that large steps would undo them.</param>
    public static Recipe Recipe(RecipeChoices asked, int pictures, bool fineTuning)
    {
        int batch = asked.BatchSize ?? BatchSize(pictures);
        int steps = Math.Max(1, pictures / batch);
        var optimizer = asked.Optimizer ?? OptimizerKind.Sgd;
        double rate = LearningRate(optimizer, batch) * (fineTuning ? 0.2 : 1);
        return new Recipe
        {
            Optimizer = optimizer,
            BatchSize = batch,
            Epochs = Math.Clamp((LeastSteps + steps - 1) / steps, FewestEpochs, MostEpochs),
            LearningRate = rate,
            WeightDecay = optimizer == OptimizerKind.AdamW ? 0.05 : new Recipe().WeightDecay,
            Seed = Seed,
        };
    }

    /// <summary>Small pictures as they are, photos with ImageNet's crop.</summary>
    /// <param name="side">Typical shorter side of the pictures.</param>
    /// <param name="resolution">What was asked for.</param>
    public static Preprocessing Preprocessing(int side, int? resolution)
    {
        if (side > SmallSide)
            return Images.Preprocessing.ImageNet(resolution ?? PhotoResolution);
        int own = Math.Max(32, (side + 31) / 32 * 32);
        return Images.Preprocessing.ImageNet(resolution ?? own) with { CropFraction = 1 };
    }

    /// <summary>Shifts for small pictures, crops for photos.</summary>
    /// <param name="side">Typical shorter side of the pictures.</param>
    public static Augmentation Augmentation(int side) => side > SmallSide ? Data.Augmentation.Photo : Data.Augmentation.Small;

    /// <summary>The middle of the shorter sides of some training pictures.</summary>
    public static int TypicalSide(PictureSplit pictures)
    {
        const int samples = 15;
        int count = Math.Min(samples, pictures.Count);
        int[] sides = new int[count];
        for (int i = 0; i < count; i++)
        {
            var picture = pictures.Load((int)((long)i * pictures.Count / count));
            sides[i] = Math.Min(picture.Width, picture.Height);
        }

        Array.Sort(sides);
        return sides[count / 2];
    }

    private static int BatchSize(int pictures)
    {
        int fits = Math.Min(Math.Clamp(pictures / 16, SmallestBatch, LargestBatch), Math.Max(2, pictures));
        int batch = 2;
        while (batch * 2 <= fits)
            batch *= 2;
        return batch;
    }

    /// <summary>Proportional to the batch (Goyal et al. 2017, arXiv:1706.02677 section 2.1), but never so low that little is learnt.</summary>
    private static double LearningRate(OptimizerKind optimizer, int batch) => optimizer switch
    {
        OptimizerKind.Sgd => Math.Max(0.02, 0.1 * batch / LargestBatch),
        OptimizerKind.AdamW => Math.Max(0.001, 0.002 * batch / LargestBatch),
        _ => Math.Max(0.002, 0.008 * batch / LargestBatch),
    };
}
