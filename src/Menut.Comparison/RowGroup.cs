namespace Menut.Comparison;

/// <summary>Where a row stands.</summary>
public enum RowGroup
{
    /// <summary>Facts about a method, from the catalogue.</summary>
    About,

    /// <summary>How a network is built, read off its description.</summary>
    Architecture,

    /// <summary>What it costs, computed from the same description.</summary>
    Cost,

    /// <summary>Stated by a publication.</summary>
    Published,

    /// <summary>How a run was trained.</summary>
    Training,

    /// <summary>Measured on this user's data and machine.</summary>
    Measured,
}
