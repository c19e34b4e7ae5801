using System.Collections.Frozen;

namespace Menut.Weights.PyTorch;

/// <summary>A number format of PyTorch.</summary>
/// <param name="Name">As <c>torch.NAME</c>.</param>
/// <param name="Bytes">Bytes of one value.</param>
/// <param name="Stored">The same as a stored tensor has it; null where Menut has none.</param>
internal sealed record TorchType(string Name, int Bytes, ElementType? Stored)
{
    private static readonly (string Storage, TorchType Type)[] Known =
    [
        ("FloatStorage", new("float32", 4, ElementType.F32)),
        ("HalfStorage", new("float16", 2, ElementType.F16)),
        ("BFloat16Storage", new("bfloat16", 2, ElementType.BF16)),
        ("DoubleStorage", new("float64", 8, ElementType.F64)),
        ("LongStorage", new("int64", 8, ElementType.I64)),
        ("IntStorage", new("int32", 4, ElementType.I32)),
        ("ShortStorage", new("int16", 2, ElementType.I16)),
        ("CharStorage", new("int8", 1, ElementType.I8)),
        ("ByteStorage", new("uint8", 1, ElementType.U8)),
        ("BoolStorage", new("bool", 1, ElementType.BOOL)),
        ("ComplexFloatStorage", new("complex64", 8, null)),
        ("ComplexDoubleStorage", new("complex128", 16, null)),
        ("QInt8Storage", new("qint8", 1, null)),
        ("QUInt8Storage", new("quint8", 1, null)),
        ("QInt32Storage", new("qint32", 4, null)),
        ("UntypedStorage", new("uint8", 1, ElementType.U8)),
    ];

    /// <summary>Formats without a storage class of their own: PyTorch 2 keeps them in untyped storages.</summary>
    private static readonly TorchType[] WithoutStorage =
    [
        new("uint16", 2, null), new("uint32", 4, null), new("uint64", 8, null), new("complex32", 4, null),
        new("float8_e4m3fn", 1, null), new("float8_e5m2", 1, null), new("float8_e4m3fnuz", 1, null), new("float8_e5m2fnuz", 1, null),
        new("float8_e8m0fnu", 1, null),
    ];

    /// <summary>By the name of the storage's class, without its module.</summary>
    public static FrozenDictionary<string, TorchType> OfStorage { get; } = Known.ToFrozenDictionary(pair => pair.Storage, pair => pair.Type);

    /// <summary>By name.</summary>
    public static FrozenDictionary<string, TorchType> OfName { get; } =
        Known.Select(pair => pair.Type).Concat(WithoutStorage).DistinctBy(type => type.Name).ToFrozenDictionary(type => type.Name);
}
