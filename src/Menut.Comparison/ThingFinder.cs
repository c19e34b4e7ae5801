using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Search;
using Menut.Comparison.Store;
using Menut.Networks;

namespace Menut.Comparison;

/// <summary>Finds the one thing that somebody named: a method, a network or a run, in that order. What may have been meant is <see cref="ThingSearch"/>'s.</summary>
internal sealed class ThingFinder(MethodCatalogue catalogue, RunStore? store, Language language)
{
    /// <summary>Finds models that are in no store.</summary>
    public Func<string, Run?>? FindModel { get; init; }

    /// <summary>The thing of that name.</summary>
    /// <exception cref="MenutException">Nothing has that name, or several runs have it.</exception>
    public Thing Find(string text) => FindOrNull(text)
        ?? throw MenutException.WrongUsage($"There is no method, network or run '{Shortened(text)}'.{new ThingSearch(catalogue, store).Meant(text, language)}");

    /// <summary>The thing of that name, or null.</summary>
    /// <exception cref="MenutException">Several runs have it.</exception>
    public Thing? FindOrNull(string text) =>
        catalogue.Find(text) is { } method ? Of(method)
        : KnownNetworks.Find(text) is { } network ? Of(network)
        : store?.Find(text) is { } run ? Of(run)
        : FindModel?.Invoke(text) is { } model ? Of(model)
        : null;

    /// <summary>A method as a column.</summary>
    public static ComparisonColumn ColumnOf(Method method, Language language) =>
        new(method.Id, method.Names.In(language), ThingKind.Method) { NameLanguage = method.Names.LanguageIn(language) };

    private static string Shortened(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 77), "...");

    private Thing Of(Method method) => new()
    {
        Column = ColumnOf(method, language),
        Method = method,
        Network = method.Networks.IsEmpty ? null : KnownNetworks.Find(method.Networks[0]),
    };

    private Thing Of(NetworkDefinition network) => new()
    {
        Column = new(network.Name, network.Name, ThingKind.Network),
        Method = catalogue.OfNetwork(network.Name),
        Network = network,
        Measurements = store?.Measurements(network.Name) ?? [],
    };

    private Thing Of(Run run) => new()
    {
        Column = new(run.Id, run.Name, ThingKind.Run),
        Run = run,
        Measurements = store is null ? [] : [.. store.Measurements(run.Id), .. run.ModelPath is { } model ? store.Measurements(model) : []],
    };
}
