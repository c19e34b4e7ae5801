namespace Menut.Training.Distillation.Features;

/// <summary>What a loss on features wants of both sides' shapes; what differs beyond it is adapted.</summary>
public enum FeatureShape
{
    /// <summary>Anything, flattened.</summary>
    Any,

    /// <summary>One number a channel: maps are averaged over their positions.</summary>
    Pooled,

    /// <summary>Maps of the same height and width, more than one pixel: the larger is pooled.</summary>
    SameSize,

    /// <summary>The same channels, height and width: the larger map is pooled, a 1x1 convolution gives the student the teacher's channels.</summary>
    Same,
}
