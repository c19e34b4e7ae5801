namespace Menut.Training.Data;

/// <summary>First step of a stream's path, so that streams for different ends never meet.</summary>
internal static class RandomPurpose
{
    public const long Order = 1;
    public const long Augmentation = 2;
    public const long Mixup = 3;
    public const long Weights = 4;
    public const long Step = 5;
    public const long Selection = 20;
    public const long Clusters = 21;
}
