namespace Menut.Networks;

/// <summary>Where a convolution or pooling puts its zeros: a rule, or extents that were written down.</summary>
public readonly record struct Padding
{
    private Padding(PaddingRule rule, PaddingExtent extent) => (Rule, Extent) = (rule, extent);

    /// <summary>The rule.</summary>
    public PaddingRule Rule { get; }

    /// <summary>Zeros on each side under <see cref="PaddingRule.Explicit"/>; none otherwise.</summary>
    public PaddingExtent Extent { get; }

    /// <summary>(k-1)/2 on every side.</summary>
    public static Padding Symmetric => new(PaddingRule.Symmetric, default);

    /// <summary>TensorFlow's SAME.</summary>
    public static Padding Same => new(PaddingRule.Same, default);

    /// <summary>No zeros.</summary>
    public static Padding None => new(PaddingRule.None, default);

    /// <summary>That many zeros on each side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative extent.</exception>
    public static Padding Of(PaddingExtent extent)
    {
        if (extent is { Top: < 0 } or { Bottom: < 0 } or { Left: < 0 } or { Right: < 0 })
            throw new ArgumentOutOfRangeException(nameof(extent), extent, "Zeros can't be fewer than none.");
        return new(PaddingRule.Explicit, extent);
    }

    /// <summary>The padding of a rule that needs no extents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule needs them, or is unknown.</exception>
    public static implicit operator Padding(PaddingRule rule) => FromPaddingRule(rule);

    /// <summary>The padding of a rule that needs no extents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule needs them, or is unknown.</exception>
    public static Padding FromPaddingRule(PaddingRule rule) => rule is PaddingRule.Symmetric or PaddingRule.Same or PaddingRule.None
        ? new(rule, default)
        : throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown padding rule, or one that needs extents.");

    /// <inheritdoc/>
    public override string ToString() => Rule == PaddingRule.Explicit ? Extent.ToString() : Rule.ToString();
}
