using Menut.Training.Data;
using Menut.Training.Optimization;

namespace Menut.Training.Tests;

/// <summary>What is chosen where nobody chooses.</summary>
public sealed class TrainingDefaultsTests
{
    [Theory]
    [InlineData(2, 2)]
    [InlineData(5, 4)]
    [InlineData(57, 8)]
    [InlineData(1000, 32)]
    [InlineData(55_000, 128)]
    public void A_batch_fits_the_set(int pictures, int batch) =>
        Assert.Equal(batch, TrainingDefaults.Recipe(new RecipeChoices(), pictures, fineTuning: false).BatchSize);

    [Theory]
    [InlineData(57, 40)]
    [InlineData(4000, 33)]
    [InlineData(55_000, 10)]
    public void A_small_set_is_passed_over_more_often(int pictures, int epochs) =>
        Assert.Equal(epochs, TrainingDefaults.Recipe(new RecipeChoices(), pictures, fineTuning: false).Epochs);

    [Fact]
    public void Each_optimizer_has_a_rate_of_its_own_and_a_batch_that_was_asked_for_counts()
    {
        double Rate(OptimizerKind optimizer, int batch, bool tuning = false) =>
            TrainingDefaults.Recipe(new RecipeChoices { Optimizer = optimizer, BatchSize = batch }, 10_000, tuning).LearningRate;
        Assert.Equal(0.1, Rate(OptimizerKind.Sgd, 128), 9);
        Assert.Equal(0.2, Rate(OptimizerKind.Sgd, 256), 9);
        Assert.True(Rate(OptimizerKind.AdamW, 128) < 0.01);
        Assert.True(Rate(OptimizerKind.Sgd, 128, tuning: true) < Rate(OptimizerKind.Sgd, 128));
    }

    [Theory]
    [InlineData(28, null, 32, 1)]
    [InlineData(40, null, 64, 1)]
    [InlineData(96, null, 96, 1)]
    [InlineData(97, null, 128, 0.875)]
    [InlineData(3000, 224, 224, 0.875)]
    [InlineData(28, 48, 48, 1)]
    public void Small_pictures_are_used_whole_and_photos_cropped(int side, int? asked, int resolution, double crop)
    {
        var preprocessing = TrainingDefaults.Preprocessing(side, asked);
        Assert.Equal((resolution, crop), (preprocessing.Resolution, preprocessing.CropFraction));
        Assert.Equal(crop < 1 ? Augmentation.Photo : Augmentation.Small, TrainingDefaults.Augmentation(side));
    }

    [Fact]
    public void What_was_asked_for_goes_before_everything()
    {
        var asked = new RecipeChoices { Epochs = 3, LearningRate = 0.5, Seed = 9, BatchSize = 4, Momentum = 0.1 };
        var recipe = asked.Over(TrainingDefaults.Recipe(asked, 1000, fineTuning: false));
        Assert.Equal((3, 0.5, 9, 4, 0.1), (recipe.Epochs, recipe.LearningRate, recipe.Seed, recipe.BatchSize, recipe.Momentum));
    }
}
