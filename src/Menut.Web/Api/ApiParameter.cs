namespace Menut.Web.Api;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Example">A value.</param>
internal sealed record ApiParameter(string Name, string Description, string Example)
{
    /// <summary>Part of the path rather than the query.</summary>
    public bool InPath { get; init; }

    /// <summary>Whether the operation refuses to do without.</summary>
    public bool Required { get; init; }

    /// <summary>The largest number, for one that is a whole number from 1; null for a text.</summary>
    public int? Largest { get; init; }
}
