using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Weights;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Specialists;

/// <summary>
/// A generalist and its specialists as one engine: it classifies pictures, and it teaches a single network what they know together, which the
/// paper left open (Hinton, Vinyals and Dean 2015, arXiv:1503.02531 section 8). Its logits are the logarithms of the fitted probabilities.
/// </summary>
public sealed class SpecialistEnsemble : IInferenceEngine
{
    private readonly IInferenceEngine _generalist;
    private readonly ImmutableArray<IInferenceEngine> _specialists;
    private readonly ImmutableArray<ImmutableArray<int>> _classes;
    private readonly int _top;

    /// <summary>Puts engines together.</summary>
    /// <param name="generalist">Who knows all classes; disposed with the ensemble.</param>
    /// <param name="specialists">Who know some, with the dustbin's logit last, and see the pictures that the generalist sees; disposed with the ensemble.</param>
    /// <param name="classes">Each specialist's classes, as places among all.</param>
    /// <param name="top">How many of the generalist's most probable classes decide whom to ask; 1 in the paper.</param>
    public SpecialistEnsemble(
        IInferenceEngine generalist, ImmutableArray<IInferenceEngine> specialists, ImmutableArray<ImmutableArray<int>> classes, int top = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, generalist.Classes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(classes.Length, specialists.Length, nameof(classes));
        LibTorch.Require();
        (_generalist, _specialists, _classes, _top) = (generalist, specialists, classes, top);
    }

    /// <inheritdoc/>
    public string Name => "specialists";

    /// <inheritdoc/>
    public int Threads => _generalist.Threads;

    /// <inheritdoc/>
    public Shape Input => _generalist.Input;

    /// <inheritdoc/>
    public int Classes => _generalist.Classes;

    /// <summary>Everybody through Menut's own engine.</summary>
    /// <param name="generalist">Who knows all classes.</param>
    /// <param name="specialists">Who know some.</param>
    /// <param name="threads">Threads of each of them.</param>
    /// <param name="top">How many of the generalist's most probable classes decide whom to ask.</param>
    public static SpecialistEnsemble Open(Model generalist, IReadOnlyList<Specialist> specialists, int threads, int top = 1)
    {
        IInferenceEngine Engine(Model model) => new MenutEngine(model, new EngineOptions { Threads = threads });
        return new(Engine(generalist), [.. specialists.Select(specialist => Engine(specialist.Model))], [.. specialists.Select(specialist => specialist.Classes)], top);
    }

    /// <summary>The ensemble as somebody who teaches.</summary>
    /// <param name="name">What <c>run.json</c> calls it.</param>
    /// <param name="generalist">Who knows all classes.</param>
    /// <param name="specialists">Who know some.</param>
    /// <param name="threads">Threads of each of them.</param>
    public static ForeignTeacher Teacher(string name, Model generalist, IReadOnlyList<Specialist> specialists, int threads)
    {
        string hashes = string.Join('\n', specialists.Select(specialist => specialist.Model).Prepend(generalist).Select(RunDescription.Hash));
        return new(
            name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashes))), generalist.Classes, generalist.Preprocessing,
            () => Open(generalist, specialists, threads));
    }

    /// <inheritdoc/>
    public float[] Logits(ReadOnlySpan<float> pictures, int batch)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var generalist = tensor(_generalist.Logits(pictures, batch), [batch, Classes]);
        var specialists = new List<Tensor>(_specialists.Length);
        foreach (var specialist in _specialists)
            specialists.Add(tensor(specialist.Logits(pictures, batch), [batch, specialist.Classes]));
        var q = SpecialistFit.Solve(SpecialistEvidence.Of(generalist, specialists, _classes, _top));
        return q.clamp_min(double.Epsilon).log().to_type(ScalarType.Float32).contiguous().data<float>().ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _generalist.Dispose();
        foreach (var specialist in _specialists)
            specialist.Dispose();
    }
}
