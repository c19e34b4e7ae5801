namespace Menut.Comparison.Store;

/// <summary>A run's id and name, without the rest of it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
public sealed record RunName(string Id, string Name);
