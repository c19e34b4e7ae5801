using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Training.Distillation.Features;

/// <summary>Finds layers that can be compared, and refuses those that cannot, from the networks' descriptions alone.</summary>
public static class LayerPairs
{
    /// <summary>The layers that a rule pairs.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="student">The student.</param>
    /// <param name="teacher">The teacher.</param>
    /// <returns>Names of the student's and the teacher's nodes; none where the networks have no such layers in common.</returns>
    public static ImmutableArray<(string Student, string Teacher)> Of(PairRule rule, Network student, Network teacher)
    {
        if (rule == PairRule.LastMap)
            return [(LastMap(student).Name, LastMap(teacher).Name)];
        var ends = StageEnds(teacher);
        return [.. StageEnds(student).Where(end => ends.ContainsKey(end.Key)).OrderBy(end => end.Key).Select(end => (end.Value.Name, ends[end.Key].Name))];
    }

    /// <summary>Refuses a pair that cannot be compared.</summary>
    /// <param name="match">The pair.</param>
    /// <param name="student">The student.</param>
    /// <param name="teacher">The teacher.</param>
    /// <exception cref="MenutException">A layer that is not there, that no logit depends on, or that the loss cannot take.</exception>
    public static void Check(LayerMatch match, Network student, Network teacher)
    {
        var loss = FeatureLosses.Of(match.Loss);
        var (own, other) = (Node(student, match.Student, "student"), Node(teacher, match.Teacher, "teacher"));
        if (loss.Shape == FeatureShape.SameSize && (own.Output.Positions == 1 || other.Output.Positions == 1))
        {
            throw MenutException.WrongUsage(
                $"--match {match.Student}={match.Teacher}: {loss.Name} compares maps, and {(own.Output.Positions == 1 ? match.Student : match.Teacher)} has a single position ({(own.Output.Positions == 1 ? own : other).Output}).");
        }
    }

    private static Node Node(Network network, string name, string role)
    {
        var reachable = network.Nodes.Skip(1).Where(node => !network.IsAuxiliary(node)).ToArray();
        if (reachable.FirstOrDefault(node => node.Name == name) is { } found)
            return found;
        if (name == network.Nodes[0].Name)
            throw MenutException.WrongUsage($"--match: '{name}' of the {role} {network.Name} is the picture itself, from which nothing is learnt.");
        if (network.Nodes.Any(node => node.Name == name))
            throw MenutException.WrongUsage($"--match: '{name}' of the {role} {network.Name} is computed for its auxiliary head alone, which distillation leaves out.");
        throw MenutException.WrongUsage(
            $"--match: the {role} {network.Name} has no layer '{name}'. Nearest: {string.Join(", ", Spelled(name, reachable.Select(node => node.Name)))}; `menut describe {network.Name} --nodes` lists all.");
    }

    private static IEnumerable<string> Spelled(string name, IEnumerable<string> names)
    {
        var left = names.ToHashSet();
        for (int i = 0; i < 3 && left.Count > 0; i++)
        {
            string nearest = Spelling.Nearest(name, left);
            left.Remove(nearest);
            yield return nearest;
        }
    }

    /// <summary>What the last pooling over all positions reads: squeeze-and-excitation pools too, but earlier.</summary>
    private static Node LastMap(Network network)
    {
        var path = network.Nodes.Skip(1).Where(node => !network.IsAuxiliary(node));
        var pool = path.LastOrDefault(node => node.Operation is GlobalAveragePool);
        return pool is not null ? network[pool.Inputs[0]] : path.Last(node => node.Operation is not (Linear or Flatten or Dropout or Activation));
    }

    /// <summary>
    /// By how often the picture was halved, the last node of the last stage that ends in maps of that size. A stage is the first part of the
    /// nodes' names; so an expansion that opens the next stage at the old size is not taken for the end of this one.
    /// </summary>
    private static Dictionary<int, Node> StageEnds(Network network)
    {
        var ends = new Dictionary<int, Node>();
        var stages = network.Nodes.Skip(1).Where(node => !network.IsAuxiliary(node)).GroupBy(node => node.Name.Split('.')[0]);
        foreach (var end in stages.Select(stage => stage.Last()).Where(end => end.Output.Positions > 1))
            ends[(int)Math.Round(Math.Log2((double)network.Input.Height / end.Output.Height))] = end;
        return ends;
    }
}
