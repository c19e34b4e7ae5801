namespace Menut.Comparison.Search;

/// <summary>A thing whose name matches.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">Code of the language that the name is in; null for names that are in none.</param>
/// <param name="Matched">The other name or alias that matched, where it wasn't the name.</param>
/// <param name="Quality">How it matches.</param>
public sealed record SearchHit(string Id, string Name, ThingKind Kind, string? Language, string? Matched, MatchQuality Quality);
