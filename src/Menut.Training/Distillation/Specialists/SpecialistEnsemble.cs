using System.Collections.Immutable;
using System.Security.Cryptography;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Runs;
using Menut.Training.Tasks;
using Menut.Weights;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Specialists;

/// <summary>
/// A generalist and its specialists as one: it classifies pictures, and it teaches a single network what they know together, which the paper
/// left open (Hinton, Vinyals and Dean 2015, arXiv:1503.02531 section 8). Its logits are the logarithms of the fitted probabilities.
/// </summary>
public sealed class SpecialistEnsemble : IInferenceEngine, ITeacher
{
    private readonly NetworkTeacher _generalist;
    private readonly ImmutableArray<NetworkTeacher> _specialists;
    private readonly ImmutableArray<ImmutableArray<int>> _classes;
    private readonly Device _device;
    private readonly int _top;

    /// <summary>Loads all of them.</summary>
    /// <param name="generalist">Who knows all classes.</param>
    /// <param name="specialists">Who know some, and want pictures prepared as the generalist does.</param>
    /// <param name="top">How many of the generalist's most probable classes decide whom to ask; 1 in the paper.</param>
    /// <param name="device">Where to compute; the processor if null.</param>
    public SpecialistEnsemble(Model generalist, IReadOnlyList<Specialist> specialists, int top = 1, Device? device = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, generalist.Classes.Length);
        (_top, _device) = (top, device ?? CPU);
        _generalist = new(generalist, generalist.Preprocessing, _device);
        _specialists = [.. specialists.Select(specialist => new NetworkTeacher(specialist.Model, generalist.Preprocessing, _device))];
        _classes = [.. specialists.Select(specialist => specialist.Classes)];
    }

    /// <inheritdoc/>
    public string Name => "specialists";

    /// <inheritdoc/>
    public int Threads => get_num_threads();

    /// <inheritdoc/>
    public Shape Input => _generalist.Network.Input;

    /// <inheritdoc/>
    public int Classes => _generalist.Network.Classes;

    /// <summary>SHA-256 of everybody's weights, in order.</summary>
    public static string Hash(Model generalist, IEnumerable<Specialist> specialists) => Convert.ToHexStringLower(SHA256.HashData(
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [RunDescription.Hash(generalist), .. specialists.Select(specialist => RunDescription.Hash(specialist.Model))]))));

    /// <inheritdoc/>
    public Tensor Logits(TrainingBatch batch) => Logits(batch.Pictures);

    /// <inheritdoc/>
    public float[] Logits(ReadOnlySpan<float> pictures, int batch)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pictures.Length, batch * Input.Elements);
        using var scope = NewDisposeScope();
        var input = tensor(pictures.ToArray(), [batch, Input.Channels, Input.Height, Input.Width]).ChannelsLast();
        return Logits(input.to(_device)).cpu().contiguous().data<float>().ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _generalist.Dispose();
        foreach (var specialist in _specialists)
            specialist.Dispose();
    }

    private Tensor Logits(Tensor pictures)
    {
        using var noGrad = no_grad();
        var evidence = SpecialistEvidence.Of(
            _generalist.Module.call(pictures), [.. _specialists.Select(specialist => specialist.Module.call(pictures))], _classes, _top);
        return SpecialistFit.Solve(evidence).clamp_min(double.Epsilon).log().to_type(ScalarType.Float32);
    }
}
