using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Cli.Models;

/// <summary>The name of published weights as people type it: <c>timm/tf_efficientnet_b0.ns_jft_in1k</c>, or without the library where only one has it.</summary>
internal static class PublishedName
{
    /// <summary>The publication.</summary>
    /// <exception cref="MenutException">There is none, or several libraries have one of that name.</exception>
    public static Publication Find(string text) => FindOrNull(text) ?? throw MenutException.WrongUsage(
        $"There are no published weights '{text}'. Did you mean '{Spelling.Nearest(text, Names(text))}'? `menut weights list` shows all.");

    /// <summary>The publication, or null where nothing has that name.</summary>
    /// <exception cref="MenutException">Several libraries have one of that name, or a library that is named has no such model.</exception>
    public static Publication? FindOrNull(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
            return WeightNames.Find(text[..slash]) is null ? null : PublishedWeights.Find(text);

        int dot = text.IndexOf('.', StringComparison.Ordinal);
        string model = dot < 0 ? text : text[..dot];
        string? tag = dot < 0 ? null : text[(dot + 1)..];
        WeightLibrary[] libraries =
        [
            .. PublishedWeights.All
                .Where(publication => publication.Model.Equals(model, StringComparison.OrdinalIgnoreCase)
                    && (tag is null || publication.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)))
                .Select(publication => publication.Library).Distinct(),
        ];
        return libraries switch
        {
            [] => null,
            [var only] => PublishedWeights.Find($"{WeightNames.NameOf(only)}/{text}"),
            _ => throw MenutException.WrongUsage(
                $"Several libraries have '{text}': say {string.Join(" or ", libraries.Select(library => $"{WeightNames.NameOf(library)}/{text}"))}."),
        };
    }

    private static IEnumerable<string> Names(string text) => PublishedWeights.All
        .Select(publication => text.Contains('.', StringComparison.Ordinal) ? publication.Name : publication.Name[..publication.Name.IndexOf('.', StringComparison.Ordinal)])
        .SelectMany(name => (string[])[name, .. text.Contains('/', StringComparison.Ordinal) ? [] : new[] { name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..] }]);
}
