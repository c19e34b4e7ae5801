namespace Menut.Comparison.Charts;

/// <summary>A figure that every epoch has.</summary>
public enum TrainingFigure
{
    /// <summary>Accuracy on the validation split.</summary>
    ValidationAccuracy,

    /// <summary>Loss on the validation split.</summary>
    ValidationLoss,

    /// <summary>Mean loss of the training steps.</summary>
    TrainLoss,

    /// <summary>Learning rate of the epoch's last step.</summary>
    LearningRate,

    /// <summary>Speed of the training.</summary>
    ImagesPerSecond,
}
