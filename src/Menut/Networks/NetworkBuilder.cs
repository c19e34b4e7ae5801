using System.Collections.Immutable;

namespace Menut.Networks;

/// <summary>
/// Appends nodes and knows every shape as it goes, so that block functions can read their input's channels.
/// Names of nodes get the prefix of the scopes that are open.
/// </summary>
internal sealed class NetworkBuilder
{
    private readonly ImmutableArray<Node>.Builder _nodes = ImmutableArray.CreateBuilder<Node>();
    private readonly Dictionary<string, Node> _byName = [];
    private readonly string _network;
    private readonly int _smallestResolution;
    private string _prefix = "";

    /// <summary>A builder with the input in place.</summary>
    /// <param name="network">Name of the network.</param>
    /// <param name="options">What is changed in it.</param>
    /// <param name="conventions">Padding and batch norm constants.</param>
    /// <param name="resolution">Height and width of the input.</param>
    /// <param name="smallestResolution">
    /// What to try where that is too small; null for a network that halves its padded picture five times, the first time in the
    /// stem, as all but one of this line do.
    /// </param>
    public NetworkBuilder(string network, NetworkOptions options, Conventions conventions, int resolution, int? smallestResolution = null)
    {
        options.Validate();
        _smallestResolution = smallestResolution ?? (options.StemStride == 1 ? 9 : 17);
        (_network, Options, Conventions) = (network, options with { Resolution = resolution }, conventions);
        Input = Append("input", new Input(new Shape(3, resolution, resolution)));
    }

    public NetworkOptions Options { get; }

    public Conventions Conventions { get; }

    /// <summary>The input node, of three channels.</summary>
    public Node Input { get; }

    /// <summary>Appends a node after its inputs.</summary>
    public Node Append(string name, Operation operation, params ReadOnlySpan<Node> inputs)
    {
        Shape[] shapes = new Shape[inputs.Length];
        string[] names = new string[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
            (shapes[i], names[i]) = (inputs[i].Output, inputs[i].Name);
        RefuseTooSmall(_prefix + name, operation, shapes);
        var node = new Node(_prefix + name, operation, [.. names], operation.Read(ShapeReader.Instance, shapes));
        _byName.Add(node.Name, node);
        _nodes.Add(node);
        return node;
    }

    /// <summary>Runs a block's function with a longer prefix.</summary>
    public Node Scope(string name, Func<Node> block)
    {
        string outer = _prefix;
        _prefix = $"{outer}{name}.";
        var last = block();
        _prefix = outer;
        return last;
    }

    public Network Build(string family) => new(_network, family, Options, _nodes.ToImmutable());

    /// <summary>
    /// A strided layer that gets a single pixel halves nothing, and a window that is larger than its padded input has no place: the
    /// picture is too small for this network. In the first case it would run, and whoever trained it would wonder about the accuracy.
    /// </summary>
    private void RefuseTooSmall(string node, Operation operation, Shape[] inputs)
    {
        var (kernel, stride, padding) = operation switch
        {
            Convolution convolution => (convolution.Kernel, convolution.Stride, convolution.Padding),
            MaxPool pool => (pool.Kernel, pool.Stride, pool.Padding),
            AveragePool pool => (pool.Kernel, pool.Stride, pool.Padding),
            _ => (1, 1, Padding.None),
        };
        if (kernel == 1 && stride == 1)
            return;
        var (input, zeros) = (inputs[0], PaddingExtent.Of(padding, inputs[0], kernel, stride));
        if (stride is { Height: > 1 } or { Width: > 1 } && input is { Height: 1 } or { Width: 1 })
            throw TooSmall($"nothing is left to halve at {node}");
        if (input.Height + zeros.Top + zeros.Bottom < kernel.Height || input.Width + zeros.Left + zeros.Right < kernel.Width)
            throw TooSmall($"{input.Height}x{input.Width} is left where {node} needs {kernel}");
    }

    private MenutException TooSmall(string reason)
    {
        string hint = Options.StemStride == 2 ? " (or add --stem-stride 1, made for small pictures)" : "";
        return MenutException.WrongUsage(FormattableString.Invariant(
            $"--resolution {Options.Resolution} is too small for {_network}: {reason}. Try {_smallestResolution} or more{hint}."));
    }
}
