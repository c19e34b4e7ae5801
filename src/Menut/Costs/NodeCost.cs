namespace Menut.Costs;

/// <summary>What one node costs, for one picture.</summary>
/// <param name="Parameters">Trained values; running statistics of batch norm are not counted.</param>
/// <param name="MultiplyAdds">Multiply-adds of convolutions and fully connected layers (one multiply-add counts once, whatever papers call it).</param>
public readonly record struct NodeCost(long Parameters, long MultiplyAdds)
{
    /// <summary>The sum of two costs.</summary>
    public static NodeCost operator +(NodeCost a, NodeCost b) => new(a.Parameters + b.Parameters, a.MultiplyAdds + b.MultiplyAdds);

    /// <summary>The sum of two costs.</summary>
    public static NodeCost Add(NodeCost left, NodeCost right) => left + right;
}
