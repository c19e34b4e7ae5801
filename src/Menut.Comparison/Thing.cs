using System.Collections.Concurrent;
using System.Collections.Immutable;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Store;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison;

/// <summary>A thing that is compared, with what is known of it. What it isn't is null.</summary>
internal sealed class Thing
{
    private static readonly ConcurrentDictionary<string, (Network Network, NetworkCost Cost)> Built = new(StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<string, Architecture> Architectures = new(StringComparer.OrdinalIgnoreCase);

    public required ComparisonColumn Column { get; init; }

    /// <summary>The method, or the one that the network belongs to.</summary>
    public Method? Method { get; init; }

    /// <summary>The network as published: its own for a network, the first for a method.</summary>
    public NetworkDefinition? Network { get; init; }

    public Run? Run { get; init; }

    public ImmutableArray<Measurement> Measurements { get; init; } = [];

    /// <summary>The published network with its costs, which are read off it once.</summary>
    public (Network Network, NetworkCost Cost)? Costed => Network is null ? null : CostedAsPublished(Network);

    /// <summary>A network as published, with its costs.</summary>
    public static (Network Network, NetworkCost Cost) CostedAsPublished(NetworkDefinition definition) => Built.GetOrAdd(definition.Name, name =>
    {
        var network = KnownNetworks.Create(name);
        return (network, NetworkCost.Of(network));
    });

    /// <summary>How its network is built.</summary>
    public Architecture? Architecture => Run is { } run ? Architecture.Of(run) : Network is null ? null : Architectures.GetOrAdd(Network.Name, _ => Architecture.Of(Costed!.Value.Network));
}
