using Menut.Networks;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Weights.Import;

/// <summary>Which network a file holds, when nobody says it: the one whose keys and shapes are exactly those of the file.</summary>
internal static class NetworkRecognition
{
    /// <summary>The match of the only network that fits, whatever its head.</summary>
    /// <exception cref="MenutException">None fits, or several.</exception>
    public static WeightMatch Of(FileContent content)
    {
        // Names are the slow part, and few networks have as many weights as the file.
        int weights = content.Tensors.Count(tensor => !tensor.IsCounter && !WeightMatch.IsOfAuxiliaryHead(tensor));
        Network[] candidates = [.. Candidates().Select(candidate => KnownNetworks.Create(candidate.Network, candidate.Options))];
        WeightMatch[] fitting =
        [
            .. candidates.Where(network => NetworkWeights.Of(network).Length == weights)
                .Select(network => WeightMatch.Best(network, preferred: null, content)).Where(Fits),
        ];
        if (fitting is [var only])
            return only;
        if (fitting.Length > 1)
        {
            string names = string.Join(", ", fitting.Select(match => match.Network.Name).Distinct());
            throw MenutException.WrongData($"{content.Path} fits several networks: {names}. Say which with --network, or --source.");
        }

        var nearest = candidates.Select(network => WeightMatch.Best(network, preferred: null, content)).MaxBy(Likeness)!;
        int there = nearest.Found.Length, all = there + nearest.Missing.Length + nearest.Misshapen.Length;
        string hint = there > 0 ? $"Nearest is {nearest.Network.Name} as {WeightNames.NameOf(nearest.Library)} names it: {there} of its {all} weights are there. " : "";
        throw MenutException.WrongData($"{content.Path} fits no network that Menut knows. {hint}Say which it is with --network, or --source, to see what doesn't agree.");
    }

    /// <summary>All that a publication is made of, and every known network at its own width.</summary>
    private static IEnumerable<(string Network, NetworkOptions Options)> Candidates() =>
        PublishedWeights.All.Select(publication => (publication.Network, publication.Options.Width, publication.Options.Source))
            .Concat(KnownNetworks.All.Select(definition => (definition.Name, 1.0, (NetworkSource?)null)))
            // At width 1 every source reads the tables alike.
            .Select(architecture => architecture.Item2 == 1 ? architecture with { Item3 = null } : architecture)
            .Distinct()
            .Select(architecture => (architecture.Item1, new NetworkOptions { Width = architecture.Item2, Source = architecture.Item3 }));

    /// <summary>What both have, of what either has.</summary>
    private static double Likeness(WeightMatch match) =>
        (double)match.Found.Length / (match.Found.Length + match.Missing.Length + match.Misshapen.Length + match.Unused.Length);

    private static bool Fits(WeightMatch match) =>
        match.Missing.IsEmpty && match.Misshapen.All(pair => WeightMatch.IsOfHead(pair.Weight)) && match.IsWholeFile;
}
