using System.Collections.Frozen;

namespace Menut.Weights.PyTorch;

/// <summary>
/// The names that a checkpoint's pickle may use, and what calling each means here: make a dict, describe a tensor, or remember that
/// there was an object of that class. A name that isn't in the tables is refused where it is named, before anything is called.
/// </summary>
internal sealed class TorchNames(PickleInput input)
{
    private const int MostDimensions = 64;
    private const int LongestKey = 256;
    private const int MostPairs = 1 << 20;

    private enum Function
    {
        OrderedDictionary,
        Size,
        RebuildTensor,
        RebuildTensorV3,
        RebuildParameter,
        RebuildFromType,
        Record,
    }

    private sealed record Callable(string Name, Function Function);

    private sealed record StorageClass(TorchType Type);

    private static readonly FrozenDictionary<string, Function> Functions = new Dictionary<string, Function>
    {
        ["collections.OrderedDict"] = Function.OrderedDictionary,
        ["torch.Size"] = Function.Size,
        ["torch._utils._rebuild_tensor"] = Function.RebuildTensor,
        ["torch._utils._rebuild_tensor_v2"] = Function.RebuildTensor,
        ["torch._utils._rebuild_tensor_v3"] = Function.RebuildTensorV3,
        ["torch._utils._rebuild_parameter"] = Function.RebuildParameter,
        ["torch._utils._rebuild_parameter_with_state"] = Function.RebuildParameter,
        ["torch.nn.parameter.Parameter"] = Function.RebuildParameter,
        ["torch._tensor._rebuild_from_type_v2"] = Function.RebuildFromType,
    }.ToFrozenDictionary();

    /// <summary>
    /// What trainers keep beside the weights. Each is held as a name: timm's options are an argparse.Namespace, a metric is often a
    /// NumPy scalar, and bytes in protocol 2 are a call of _codecs.encode.
    /// </summary>
    private static readonly FrozenSet<string> Records = FrozenSet.Create(
        "argparse.Namespace", "types.SimpleNamespace", "collections.Counter", "collections.defaultdict", "collections.deque",
        "_codecs.encode", "builtins.set", "builtins.frozenset", "builtins.bytearray", "builtins.complex", "builtins.dict", "builtins.list",
        "__builtin__.set", "__builtin__.frozenset", "__builtin__.bytearray", "__builtin__.complex", "__builtin__.dict", "__builtin__.list",
        "datetime.datetime", "datetime.timedelta", "pathlib.Path", "pathlib.PosixPath", "pathlib.PurePosixPath", "pathlib.WindowsPath",
        "pathlib._local.PosixPath", "pathlib._local.WindowsPath", "numpy.dtype", "numpy.ndarray", "numpy.core.multiarray.scalar",
        "numpy._core.multiarray.scalar", "numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct",
        "lightning_fabric.utilities.data.AttributeDict", "pytorch_lightning.utilities.parsing.AttributeDict",
        "torch.Tensor", "torch.device", "torch.torch_version.TorchVersion", "torch.serialization._get_layout");

    private readonly Dictionary<string, TorchStorage> _storages = [];
    private int _pairs;

    /// <summary>Every storage that the pickle names, by key.</summary>
    public IReadOnlyDictionary<string, TorchStorage> Storages => _storages;

    /// <summary>What a name stands for.</summary>
    /// <exception cref="MenutException">It is none of the known ones.</exception>
    public object Find(string module, string name)
    {
        string full = $"{module}.{name}";
        if (Functions.TryGetValue(full, out var function))
            return new Callable(full, function);
        if (Records.Contains(full))
            return new Callable(full, Function.Record);
        if (module is "torch" or "torch.storage" or "torch.cuda" && TorchType.OfStorage.TryGetValue(name, out var storage))
            return new StorageClass(storage);
        if (module == "torch" && TorchType.OfName.TryGetValue(name, out var type))
            return type;
        throw input.Refused(full);
    }

    /// <summary>What a call gives.</summary>
    public object Call(object? callee, object?[] arguments) => callee is not Callable callable
        ? throw input.Broken("it calls something that is no function")
        : callable.Function switch
        {
            Function.OrderedDictionary when arguments is [] => new PickleDictionary(),
            Function.OrderedDictionary when arguments is [List<object?> pairs] => Dictionary(pairs),
            Function.Size when arguments is [object?[] sides] => sides,
            Function.RebuildTensor when arguments is [TorchStorage storage, long offset, object?[] shape, object?[] strides, ..] =>
                Tensor(storage, storage.Kind, offset, shape, strides),
            Function.RebuildTensorV3
                when arguments is [TorchStorage storage, long offset, object?[] shape, object?[] strides, _, _, TorchType type, ..] =>
                Tensor(storage, type, offset, shape, strides),
            Function.RebuildParameter when arguments is [TorchTensor tensor, ..] => tensor,
            Function.RebuildFromType
                when arguments is [Callable { Function: not Function.RebuildFromType } inner, _, object?[] inside, ..] => Call(inner, inside),
            Function.Record => new PickleRecord(callable.Name),
            _ => throw input.Broken($"it calls {callable.Name} with arguments that don't fit"),
        };

    /// <summary>
    /// The storage behind a persistent id: ("storage", class, key, device, elements), and in old files the view that it is:
    /// None or (key, offset, elements).
    /// </summary>
    public object Storage(object? id)
    {
        if (id is not object?[] parts
            || parts is not ["storage", StorageClass { Type: var type }, string { Length: <= LongestKey } key, _, long elements and >= 0, .. var rest])
            throw input.Broken("it refers to something outside of it that is no storage");
        var whole = new TorchStorage(type, key, elements, 0);
        if (!_storages.TryAdd(key, whole) && _storages[key] is var known && (known.Kind != type || known.Elements != elements))
            throw input.Broken($"storage '{key}' is described in two ways");
        return rest switch
        {
            [] or [null] => whole,
            [object?[] view] when view is [_, long begin and >= 0, long count and >= 0] && begin <= elements && count <= elements - begin =>
                whole with { Elements = count, ViewBegin = begin },
            _ => throw input.Broken($"storage '{key}' is a view outside of another"),
        };
    }

    /// <summary>From pairs, as Python 2 wrote an OrderedDict.</summary>
    private PickleDictionary Dictionary(List<object?> pairs)
    {
        // One list can be named by many calls, each of which would copy it.
        _pairs += pairs.Count;
        if (_pairs > MostPairs)
            throw input.Broken($"its dicts have more than {MostPairs} items");
        var dictionary = new PickleDictionary();
        foreach (object? pair in pairs)
        {
            dictionary.Items.Add(pair is List<object?> and [var key, var value] ? (key, value)
                : pair is object?[] and [var left, var right] ? (left, right)
                : throw input.Broken("an item of a dict is no pair"));
        }

        return dictionary;
    }

    private TorchTensor Tensor(TorchStorage storage, TorchType type, long offset, object?[] shape, object?[] strides)
    {
        if (shape.Length > MostDimensions || strides.Length != shape.Length || !shape.All(IsCount) || !strides.All(IsCount) || offset < 0)
            throw input.Broken("a tensor has a shape that can't be");
        return new(storage, type, offset, [.. shape.Cast<long>()], [.. strides.Cast<long>()]);
    }

    private static bool IsCount(object? value) => value is long and >= 0;
}
