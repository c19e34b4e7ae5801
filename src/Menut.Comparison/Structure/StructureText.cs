using Menut.Comparison.Languages;

namespace Menut.Comparison.Structure;

/// <summary>Blocks and their changes in words.</summary>
public static class StructureText
{
    /// <summary>What a block is.</summary>
    public static string Kind(NetworkBlock block, Language language) => language.Text("structure.kind." + StructureJson.Name(block.Kind));

    /// <summary>What has become of a block.</summary>
    public static string Change(BlockChange change, Language language) => language.Text("structure." + StructureJson.Name(change));

    /// <summary>What a field is called.</summary>
    public static string Field(BlockField field, Language language) => language.Text("structure.field." + StructureJson.Name(field));

    /// <summary>A field of a block; fields that a block has nothing to say to are null.</summary>
    public static string? Value(NetworkBlock block, BlockField field, Language language) => field switch
    {
        BlockField.Kind => Kind(block, language),
        BlockField.Kernel => block.Kernels.IsEmpty ? null : string.Join(", ", block.Kernels.Select(kernel => $"{kernel.Height}×{kernel.Width}")),
        BlockField.Stride => language.Number(block.Stride, 0),
        BlockField.Expansion => block.Expansion is { } expansion ? "×" + language.Number(expansion, 2) : null,
        BlockField.Width => language.Number(block.Width, 0),
        BlockField.Activation => block.Activations.IsEmpty ? null : string.Join(", ", block.Activations),
        BlockField.SqueezeExcitation => block.Squeeze is { } squeeze ? $"{language.Number(squeeze.Channels, 0)}, {squeeze.Gate}" : null,
        BlockField.Residual => block.AddsInput ? language.Text("structure.adds_input") : null,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>A change in words: "kernel 3×3 → 5×5".</summary>
    public static string Say(AlignedBlocks row, BlockField field, Language language)
    {
        string none = language.Text("structure.none");
        string arrow = language.Direction == "rtl" ? "←" : "→";

        // Set apart from each other, or two Latin words in an Arabic line would change places, and 1×3 be read as 3×1.
        string Apart(NetworkBlock block) => language.Direction == "rtl" ? $"\u2068{Value(block, field, language) ?? none}\u2069" : Value(block, field, language) ?? none;
        return $"{Field(field, language)} {Apart(row.Left!)} {arrow} {Apart(row.Right!)}";
    }
}
