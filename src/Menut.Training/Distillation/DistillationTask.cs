using System.Collections.Immutable;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Methods;
using Menut.Training.Distillation.Schedules;
using Menut.Training.Modules;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Distillation;

/// <summary>
/// Learning from a teacher and, where there are any, true labels: hard weight·cross-entropy at T = 1 + the sum of weight·term, by the
/// method's terms on logits and the matched layers. The hard term is the mean over a batch's labelled pictures (zero where there are
/// none). Student and teacher compute once each, whatever is compared.
/// </summary>
public sealed class DistillationTask : ITrainingTask, IDisposable
{
    private readonly ITeacher _teacher;
    private readonly DistillationOptions _options;
    private readonly double _labelSmoothing;
    private readonly ImmutableArray<(LogitTerm Term, Schedule Weight)> _terms;
    private readonly ImmutableArray<FeatureMatcher> _matchers;
    private readonly FeatureCapture _student;
    private readonly string[] _teacherLayers;
    private readonly string _logits;
    private readonly GradientBalance? _balance;

    /// <summary>Prepares the terms.</summary>
    /// <param name="student">What learns.</param>
    /// <param name="teacher">Who teaches; stays the caller's.</param>
    /// <param name="options">Method, weights, layers.</param>
    /// <param name="labelSmoothing">For the hard term.</param>
    /// <param name="seed">Decides the first weights of what makes layers comparable.</param>
    /// <exception cref="MenutException">The options cannot be, or not with these networks.</exception>
    public DistillationTask(NetworkModule student, ITeacher teacher, DistillationOptions options, double labelSmoothing = 0, long seed = 1)
    {
        options.Validate();
        (_teacher, _options, _labelSmoothing) = (teacher, options.Resolved(student.Network, teacher.Network), labelSmoothing);
        // What never weighs anything is not computed, and without any term nobody asks the teacher.
        _terms = [.. _options.Kind().Terms.Select(term => (Term: term, Weight: _options.Weight(term.Weight)!)).Where(term => !term.Weight.IsZero)];
        _matchers = [.. _options.Matches.Where(match => !match.Weight!.IsZero).Select(match => new FeatureMatcher(match, student, teacher.Network!, seed))];
        _student = new FeatureCapture(student, _matchers.Select(matcher => matcher.Match.Student));
        _teacherLayers = [.. _matchers.Select(matcher => matcher.Match.Teacher).Distinct()];
        _logits = student.Network.Nodes[^1].Name;
        _balance = _options.AutoWeights ? new GradientBalance(student) : null;
        Parameters = [.. _matchers.Select(matcher => matcher.Projection).OfType<TaskParameter>()];
    }

    /// <inheritdoc/>
    public IReadOnlyList<TaskParameter> Parameters { get; }

    /// <inheritdoc/>
    public TaskLoss Loss(TrainingBatch batch)
    {
        var (logits, features) = _student.Run(batch.Pictures);
        var hard = HardLabels.Loss(logits, batch, _labelSmoothing);
        var parts = new Dictionary<string, Tensor> { ["hard"] = hard.detach() };
        double hardWeight = _options.HardWeightAt(batch.Position);
        if (_terms.IsEmpty && _matchers.IsEmpty)
            return new(hardWeight == 1 ? hard : hard.mul(hardWeight), parts);

        var (teacherLogits, teacherFeatures) = Answer(batch);
        var signals = new LogitSignals(logits, teacherLogits, batch, _options.TemperatureAt(batch.Position));
        (string Name, string Layer, Tensor Term, Schedule Weight)[] terms =
        [
            .. _terms.Select(term => (term.Term.Name, _logits, term.Term.Loss(signals), term.Weight)),
            .. _matchers.Select(matcher => (
                PartName(matcher), matcher.Match.Student, matcher.Loss(features[matcher.Match.Student], teacherFeatures[matcher.Match.Teacher]), matcher.Weight)),
        ];

        var scales = _balance?.Scales(hard, [.. terms.Select(term => (term.Name, term.Layer, term.Term))]);
        var total = hard.mul(hardWeight);
        foreach (var (name, _, term, weight) in terms)
        {
            parts.Add(name, term.detach());
            double scale = scales?[name] ?? 1;
            total = total.add(term, scale * weight.At(batch.Position));
            if (scales is not null)
                parts.Add($"{name}_scale", tensor((float)scale));
        }

        return new(total, parts);
    }

    /// <inheritdoc/>
    public Dictionary<string, StoredTensor> Export()
    {
        var state = _balance?.Export() ?? [];
        foreach (var (name, parameter) in Parameters)
            state.Add(name, parameter.ToStored());
        return state;
    }

    /// <inheritdoc/>
    public void Import(IReadOnlyDictionary<string, StoredTensor> state)
    {
        _balance?.Import(state);
        using var noGrad = no_grad();
        foreach (var (name, parameter) in Parameters)
        {
            using var tensor = state[name].ToTorch(parameter.device);
            if (!tensor.shape.SequenceEqual(parameter.shape))
                throw new ArgumentException($"{name} has another shape", nameof(state));
            parameter.copy_(tensor);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var matcher in _matchers)
            matcher.Dispose();
    }

    private (Tensor Logits, IReadOnlyDictionary<string, Tensor> Features) Answer(TrainingBatch batch) => _teacherLayers is []
        ? (_teacher.Logits(batch), ImmutableDictionary<string, Tensor>.Empty)
        : _teacher.Answer(batch, _teacherLayers);

    /// <summary>The loss's name where it stands for one pair alone.</summary>
    private string PartName(FeatureMatcher matcher) => _matchers.Count(other => other.Match.Loss == matcher.Match.Loss) == 1
        ? matcher.Match.Loss
        : $"{matcher.Match.Loss}:{matcher.Match.Student}={matcher.Match.Teacher}";
}
