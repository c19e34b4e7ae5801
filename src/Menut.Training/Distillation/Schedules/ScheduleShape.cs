namespace Menut.Training.Distillation.Schedules;

/// <summary>How a number changes while a network trains.</summary>
public enum ScheduleShape
{
    /// <summary>Not at all.</summary>
    Constant,

    /// <summary>From 0, in equal steps, to its value, in which it then stays.</summary>
    WarmUp,

    /// <summary>From one value, in equal steps, to another.</summary>
    Linear,

    /// <summary>From one value to another along half a cosine: slowly, fast, slowly.</summary>
    Cosine,
}
