using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Menut.Comparison.Catalogue;

/// <summary>All methods, checked when they are read.</summary>
public sealed class MethodCatalogue
{
    private static readonly Lazy<MethodCatalogue> Own = new(ReadOwn);
    private readonly FrozenDictionary<string, Method> _byId;
    private readonly FrozenDictionary<string, Method> _byName;
    private readonly FrozenDictionary<string, Method> _byNetwork;
    private readonly FrozenDictionary<string, PublishedFigure> _published;

    private MethodCatalogue(ImmutableArray<Method> methods, ImmutableArray<PublishedFigure> published)
    {
        Methods = methods;
        Published = published;
        _byId = methods.ToFrozenDictionary(method => method.Id, StringComparer.OrdinalIgnoreCase);
        _byNetwork = methods.SelectMany(method => method.Networks, (method, network) => (method, network))
            .ToFrozenDictionary(pair => pair.network, pair => pair.method, StringComparer.OrdinalIgnoreCase);
        _byName = methods.SelectMany(method => method.Names.All.Concat(method.Aliases), (method, name) => (method, name: Folded(name)))
            .DistinctBy(pair => pair.name)
            .ToFrozenDictionary(pair => pair.name, pair => pair.method);
        _published = published.ToFrozenDictionary(figure => figure.Network, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The catalogue that comes with Menut.</summary>
    public static MethodCatalogue Default => Own.Value;

    /// <summary>Every method, by id.</summary>
    public ImmutableArray<Method> Methods { get; }

    /// <summary>Accuracies that publications state.</summary>
    public ImmutableArray<PublishedFigure> Published { get; }

    /// <summary>Reads and checks a catalogue.</summary>
    /// <param name="files">Name and JSON text of each method's file.</param>
    /// <param name="publishedJson">An array of published figures.</param>
    /// <exception cref="MenutException">A file that can't be read or breaks a rule; all broken rules are said.</exception>
    public static MethodCatalogue Read(IEnumerable<KeyValuePair<string, string>> files, string publishedJson)
    {
        ImmutableArray<Method> methods = [.. files.Select(file => MethodFile.Read(file.Key, file.Value)).OrderBy(m => m.Id, StringComparer.Ordinal)];
        ImmutableArray<PublishedFigure> published;
        try
        {
            published = JsonSerializer.Deserialize(publishedJson, CatalogueJson.Default.ImmutableArrayPublishedFigure);
        }
        catch (JsonException e)
        {
            throw MenutException.WrongData($"published.json: {e.Message}", e);
        }

        var problems = CatalogueRules.Problems(methods, published).ToList();
        return problems.Count == 0
            ? new(methods, published)
            : throw MenutException.WrongData($"The catalogue breaks its rules: {string.Join("; ", problems)}.");
    }

    /// <summary>The method of that id, name or alias in any language, case ignored; or null.</summary>
    public Method? Find(string text) =>
        _byId.GetValueOrDefault(text) ?? _byName.GetValueOrDefault(Folded(text));

    /// <summary>The method that a network belongs to, or null.</summary>
    public Method? OfNetwork(string network) => _byNetwork.GetValueOrDefault(network);

    /// <summary>The accuracy that is published for a network, or null.</summary>
    public PublishedFigure? PublishedFor(string network) => _published.GetValueOrDefault(network);

    private static MethodCatalogue ReadOwn() =>
        Read(Resources.In("methods").Select(name => KeyValuePair.Create(name, Resources.Read(name))), Resources.Read("published.json"));

    private static string Folded(string name) => Equality.Normalized(name).ToUpperInvariant();
}
