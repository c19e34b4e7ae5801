namespace Menut.Comparison.Structure;

/// <summary>What became of a block from the first network to the second.</summary>
public enum BlockChange
{
    /// <summary>It is there, as it was; its costs may differ with the picture's size.</summary>
    Same,

    /// <summary>It is there, and something of it is another.</summary>
    Changed,

    /// <summary>Only the second network has it.</summary>
    Added,

    /// <summary>Only the first network has it.</summary>
    Removed,
}
