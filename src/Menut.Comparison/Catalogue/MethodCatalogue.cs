using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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
    private readonly FrozenDictionary<string, ImmutableArray<Relation>> _relations;

    private readonly FrozenDictionary<string, Publication> _publications;

    private MethodCatalogue(ImmutableArray<Method> methods, ImmutableArray<PublishedFigure> published, string version)
    {
        Methods = methods;
        Published = published;
        Version = version;
        Publications = Publication.Of(methods);
        _publications = Publications.SelectMany(publication => publication.Methods, (publication, id) => (publication, id))
            .ToFrozenDictionary(pair => pair.id, pair => pair.publication, StringComparer.OrdinalIgnoreCase);
        _byId = methods.ToFrozenDictionary(method => method.Id, StringComparer.OrdinalIgnoreCase);
        _byNetwork = methods.SelectMany(method => method.Networks, (method, network) => (method, network))
            .ToFrozenDictionary(pair => pair.network, pair => pair.method, StringComparer.OrdinalIgnoreCase);

        // A name comes before an alias: the literature also calls by a wider method's alias what has since got an entry of its own.
        _byName = methods.SelectMany(method => method.Names.All, (method, name) => (method, name))
            .Concat(methods.SelectMany(method => method.Aliases, (method, name) => (method, name)))
            .DistinctBy(pair => Folded(pair.name))
            .ToFrozenDictionary(pair => Folded(pair.name), pair => pair.method);
        _published = published.ToFrozenDictionary(figure => figure.Network, StringComparer.OrdinalIgnoreCase);
        _relations = Relation.Between(methods);
    }

    /// <summary>The catalogue that comes with Menut.</summary>
    public static MethodCatalogue Default => Own.Value;

    /// <summary>Every method, by id.</summary>
    public ImmutableArray<Method> Methods { get; }

    /// <summary>Accuracies that publications state.</summary>
    public ImmutableArray<PublishedFigure> Published { get; }

    /// <summary>The publications that the methods come from, each once, in the order of their keys.</summary>
    public ImmutableArray<Publication> Publications { get; }

    /// <summary>Version of this data: the start of a SHA-256 over all of its files, so it changes whenever a fact does.</summary>
    public string Version { get; }

    /// <summary>Reads and checks a catalogue.</summary>
    /// <param name="files">Name and JSON text of each method's file.</param>
    /// <param name="publishedJson">An array of published figures.</param>
    /// <exception cref="MenutException">A file that can't be read or breaks a rule; all broken rules are said.</exception>
    public static MethodCatalogue Read(IEnumerable<KeyValuePair<string, string>> files, string publishedJson)
    {
        List<KeyValuePair<string, string>> texts = [.. files.OrderBy(file => file.Key, StringComparer.Ordinal)];
        ImmutableArray<Method> methods = [.. texts.Select(file => MethodFile.Read(file.Key, file.Value)).OrderBy(m => m.Id, StringComparer.Ordinal)];
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
            ? new(methods, published, VersionOf(texts.Select(file => file.Value).Append(publishedJson)))
            : throw MenutException.WrongData($"The catalogue breaks its rules: {string.Join("; ", problems)}.");
    }

    /// <summary>The method of that id, name or alias in any language, case ignored; or null.</summary>
    public Method? Find(string text) =>
        _byId.GetValueOrDefault(text) ?? _byName.GetValueOrDefault(Folded(text));

    /// <summary>The method that a network belongs to, or null.</summary>
    public Method? OfNetwork(string network) => _byNetwork.GetValueOrDefault(network);

    /// <summary>The accuracy that is published for a network, or null.</summary>
    public PublishedFigure? PublishedFor(string network) => _published.GetValueOrDefault(network);

    /// <summary>The publication that a method comes from.</summary>
    /// <param name="method">A method of this catalogue.</param>
    public Publication PublicationOf(Method method) => _publications[method.Id];

    /// <summary>What a method stands in relation to, seen from it: kind by kind, then by id, each other method once.</summary>
    /// <param name="method">A method of this catalogue.</param>
    public ImmutableArray<Relation> RelationsOf(Method method) => _relations[method.Id];

    private static MethodCatalogue ReadOwn() =>
        Read(Resources.In("methods").Select(name => KeyValuePair.Create(name, Resources.Read(name))), Resources.Read("published.json"));

    /// <summary>Line ends are those of the checkout and say nothing.</summary>
    private static string VersionOf(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts).ReplaceLineEndings("\n"))).AsSpan(0, 6));

    /// <summary>A name as it is looked up: composed, single spaces, case ignored.</summary>
    internal static string Folded(string name) => Equality.Normalized(name).ToUpperInvariant();
}
