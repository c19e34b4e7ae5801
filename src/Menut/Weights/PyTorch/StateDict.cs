namespace Menut.Weights.PyTorch;

/// <summary>
/// The state dict in what a checkpoint holds. Trainers wrap it in a dict with epoch, optimizer and options, each under another key;
/// the averaged weights come first, as in timm's own loader, since they are the ones that a trainer publishes.
/// </summary>
internal static class StateDict
{
    private static readonly string[] Wrappers =
    [
        "state_dict_ema", "model_ema", "ema_state_dict", "params_ema",
        "state_dict", "model_state_dict", "model_state", "model", "module", "net", "network", "weights", "params",
    ];

    private const int MostWrappers = 3;
    private const int NamesInAMessage = 8;

    /// <summary>How far into a dict to look for a tensor before it is no state dict.</summary>
    private const int Glance = 64;

    /// <summary>Finds it.</summary>
    /// <param name="root">What the pickle describes.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="notes">Gets what was chosen.</param>
    /// <exception cref="MenutException">There is none, or a name comes twice.</exception>
    public static Dictionary<string, TorchTensor> Find(object? root, string path, List<string> notes)
    {
        var taken = new List<string>();
        object? at = root;
        while (at is PickleDictionary dictionary && !HoldsTensors(dictionary) && taken.Count < MostWrappers && Inside(dictionary) is { } inside)
        {
            taken.Add(inside.Key);
            if (inside.Others.Length > 0)
                notes.Add($"The weights are those under '{inside.Key}'; there are also '{string.Join("', '", inside.Others)}'.");
            at = inside.Value;
        }

        if (at is not PickleDictionary found || !HoldsTensors(found))
            throw MenutException.WrongData($"{path} holds no state dict: {Described(at)}.");
        if (taken.Count > 0 && notes.Count == 0)
            notes.Add($"The weights are those under '{ForeignText.OneLine(string.Join("' / '", taken))}'.");
        return Tensors(found, path, notes);
    }

    /// <summary>A tensor without dimensions may be a metric beside the weights.</summary>
    private static bool HoldsTensors(PickleDictionary dictionary) =>
        dictionary.Items.Take(Glance).Any(item => item is { Key: string, Value: TorchTensor { Shape.Length: > 0 } })
        && !dictionary.Items.Take(Glance).Any(item => item is { Key: string key, Value: PickleDictionary } && Wrappers.Contains(key));

    private static (string Key, object? Value, string[] Others)? Inside(PickleDictionary dictionary)
    {
        var candidates = dictionary.Items
            .Where(item => item is { Key: string, Value: PickleDictionary })
            .Select(item => (Key: (string)item.Key!, Value: (PickleDictionary)item.Value!, Rank: Array.IndexOf(Wrappers, item.Key)))
            .ToList();
        // A wrapper in a wrapper has no tensors of its own, but a dict.
        var named = candidates
            .Where(item => item.Rank >= 0 && (HoldsTensors(item.Value) || item.Value.Items.Take(Glance).Any(inner => inner.Value is PickleDictionary)))
            .OrderBy(item => item.Rank).ToList();
        if (named.Count > 0)
            return (named[0].Key, named[0].Value, [.. named.Skip(1).Select(item => item.Key).Distinct().Take(NamesInAMessage)]);
        var unnamed = candidates.Where(item => HoldsTensors(item.Value)).Take(2).ToList();
        return unnamed is [var only] ? (only.Key, only.Value, []) : null;
    }

    private static Dictionary<string, TorchTensor> Tensors(PickleDictionary dictionary, string path, List<string> notes)
    {
        var tensors = new Dictionary<string, TorchTensor>();
        var left = new List<string>();
        foreach (var (key, value) in dictionary.Items)
        {
            if (key is string name && value is TorchTensor tensor)
            {
                if (!tensors.TryAdd(name, tensor))
                    throw MenutException.WrongData($"{path} names tensor '{ForeignText.OneLine(name)}' twice.");
            }
            else if (left.Count <= NamesInAMessage) // one more tells that there are more
            {
                left.Add(key as string ?? "?");
            }
        }

        // The counter that PyTorch's averaged model keeps beside the network, and that would hide the prefix of all other keys.
        if (tensors.Remove("n_averaged"))
            left.Insert(0, "n_averaged");
        if (left.Count > NamesInAMessage)
            left[^1] = "...";
        if (left.Count > 0)
            notes.Add(ForeignText.OneLine($"Left out, being no weights: {string.Join(", ", left)}."));
        return tensors;
    }

    private static string Described(object? value) => ForeignText.OneLine(value switch
    {
        PickleDictionary { Items.Count: 0 } => "its dict is empty",
        PickleDictionary { Items: var items } => $"its dict has {string.Join(", ", items.Take(NamesInAMessage).Select(item => item.Key as string ?? "?"))}",
        TorchTensor => "it is a single tensor",
        List<object?> or object?[] => "it is a list",
        PickleRecord record => $"it is a {record.Name}",
        _ => "it is a plain value",
    });
}
