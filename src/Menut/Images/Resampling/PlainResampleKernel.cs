namespace Menut.Images.Resampling;

/// <summary>A resize in plain C#: the twin that the others are tested against.</summary>
internal sealed class PlainResampleKernel : ResampleKernel
{
    public override bool IsSupported => true;

    protected override int BytesAtOnce => 1;

    public override PackedColumns Pack(ResampleAxis columns) =>
        new(columns, pixelsPerGroup: 1, intsPerGroup: 1, excessBytes: 0, static (weights, packed) => weights.CopyTo(packed));

    /// <summary>The sum of weighted pixels as a byte.</summary>
    public static byte ToByte(int sum) => (byte)Math.Clamp(sum >> ResampleAxis.FractionBits, 0, 255);

    protected override void Squeeze(ReadOnlySpan<byte> source, int stride, int lines, PackedColumns columns, Span<byte> target)
    {
        for (int line = 0; line < lines; line++)
        {
            int to = line * columns.LineBytes;
            for (int x = 0; x < columns.Count; x++)
            {
                var weights = columns.Weights.Slice(x * columns.Groups, columns.Groups);
                var from = source.Slice((line * stride) + columns.Offsets[x], weights.Length * 3);
                for (int channel = 0; channel < 3; channel++)
                {
                    int sum = ResampleAxis.Half;
                    for (int i = 0; i < weights.Length; i++)
                        sum += weights[i] * from[(i * 3) + channel];
                    target[to++] = ToByte(sum);
                }
            }
        }
    }

    protected override void Sum(ReadOnlySpan<byte> source, int start, int stride, ReadOnlySpan<int> weights, Span<byte> target)
    {
        for (int i = 0; i < target.Length; i++)
        {
            int sum = ResampleAxis.Half, at = start + i;
            foreach (int weight in weights)
            {
                sum += weight * source[at];
                at += stride;
                if (at >= source.Length)
                    at -= source.Length;
            }

            target[i] = ToByte(sum);
        }
    }
}
