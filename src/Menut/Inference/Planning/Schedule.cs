namespace Menut.Inference.Planning;

/// <summary>Which ways of running consecutive convolutions the planner may choose; for measuring what each is worth.</summary>
public enum Schedule
{
    /// <summary>Row by row where the maps between are larger than the caches like, whole maps elsewhere.</summary>
    Automatic,

    /// <summary>Whole maps everywhere, one operation after the other.</summary>
    WholeMaps,

    /// <summary>Row by row wherever it is possible.</summary>
    Rows,
}
