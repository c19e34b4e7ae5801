namespace Menut.Training.Studies;

/// <summary>What a trial is for.</summary>
public enum TrialKind
{
    /// <summary>To make a teacher.</summary>
    Teacher,

    /// <summary>To choose a setting on validation; the chosen one stands in the table as well.</summary>
    Tuning,

    /// <summary>To stand in the table.</summary>
    Student,
}
