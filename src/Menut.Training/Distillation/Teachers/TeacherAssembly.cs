using System.Collections.Immutable;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation.Cache;
using Menut.Training.Modules;
using Menut.Training.Runs;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Teachers;

/// <summary>A plan's teachers put together as one: each in the student's classes, its answers checked and, if wanted, kept.</summary>
internal sealed class TeacherAssembly : IDisposable
{
    private readonly TrainingPlan _plan;
    private readonly Device _device;
    private readonly IProgress<string>? _messages;
    private readonly List<ITeacher> _members = [];
    private readonly List<AnswerFile> _files = [];
    private readonly AnswerEncoding? _encoding;

    /// <summary>Puts the teachers together.</summary>
    /// <param name="plan">Whose teachers; it has one at least.</param>
    /// <param name="student">Who learns.</param>
    /// <param name="device">Where it does.</param>
    /// <param name="messages">Told what is made of classes that differ, and of the cache.</param>
    /// <exception cref="MenutException">Classes that don't fit, or a cache that can't be used.</exception>
    public TeacherAssembly(TrainingPlan plan, NetworkModule student, Device device, IProgress<string>? messages)
    {
        (_plan, _device, _messages) = (plan, device, messages);
        _encoding = plan.UsesCache ? new AnswerEncoding(plan.Data.Classes.Length) : null;
        if (plan.Cache is not null && !plan.UsesCache)
        {
            messages?.Report(plan.ComparesLayers ? "Layers are compared, which no cache holds: the cache is not used."
                : plan.Augmentation.MixupAlpha > 0 ? "With mixup no picture is seen twice: the cache is not used."
                : "The student's average changes with every step: the cache is not used.");
        }

        try
        {
            foreach (var (path, model) in plan.Teachers)
                Add(path, model.Classes, () => Frozen(model));
            foreach (var foreign in plan.ForeignTeachers)
                Add(foreign.Path, foreign.Classes, () => Frozen(foreign));
        }
        catch
        {
            Dispose();
            throw;
        }

        if (plan.AverageTeacherDecay is { } decay)
            _members.Add(Average = new AverageTeacher(student, decay));
        Teacher = _members is [var only] ? only : new TeacherEnsemble([.. _members], plan.Distillation.TemperatureAt, plan.Distillation.Mean);
        Fetcher = _encoding is null || _files.Count == 0
            ? null
            : new AnswerFetcher(plan.Data.Train, [.. _files], _encoding, plan.Data.Classes.Length);
    }

    /// <summary>All of them as one.</summary>
    public ITeacher Teacher { get; }

    /// <summary>The one whose weights move with the student's; null where there is none.</summary>
    public AverageTeacher? Average { get; }

    /// <summary>What the pipeline fetches for the caches; null without one.</summary>
    public IBatchCompanion? Fetcher { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var member in _members)
            member.Dispose();
    }

    private void Add(string path, ImmutableArray<string> classes, Func<FrozenTeacher> open)
    {
        var match = ClassMatch.Of(path, classes, _plan.Data.Name, _plan.Data.Classes);
        if (match.Note is { } note)
            _messages?.Report(note);
        var frozen = open();
        var teacher = frozen.Teacher;
        if (match.Places is { } places)
            teacher = new MatchedTeacher(teacher, places, _device);
        teacher = new CheckedTeacher(teacher, path, _plan.Data.Train.NameOf);
        // In the list before the cache is opened, which may fail.
        _members.Add(teacher);
        if (_encoding is not null)
        {
            int slot = Open(path, TeacherFingerprint.Matched(frozen.Fingerprint(), match.Places), _encoding);
            _members[^1] = new CachedTeacher(teacher, slot, _files[slot], _encoding, path, frozen.AsksForWholeBatches);
        }
    }

    /// <summary>The place of a teacher's file among those that are open; one that is named twice has one file.</summary>
    private int Open(string path, byte[] fingerprint, AnswerEncoding encoding)
    {
        var cache = _plan.Cache!;
        string file = cache.PathOf(fingerprint);
        int there = _files.FindIndex(own => own.Path == file);
        if (there >= 0)
            return there;
        var format = new AnswerFormat(fingerprint, encoding.Bytes);
        // Each teacher's file grows beside the others'.
        long room = cache.RoomFor(file) / (_plan.Teachers.Length + _plan.ForeignTeachers.Length);
        var opened = AnswerFile.Open(file, format, room, _messages);
        _files.Add(opened);
        double most = Math.Min(room, AnswerFormat.HeaderBytes + (double)CacheSize.MostViews(_plan) * format.RecordBytes);
        _messages?.Report(FormattableString.Invariant(
            $"Cache of {path}: {opened.Count} answers in {file}, it may grow to {most / 1e6:F0} MB (all together {cache.MostBytes / 1e6:F0} MB, --cache-size)."));
        return _files.Count - 1;
    }

    private FrozenTeacher Frozen(Model model)
    {
        // On the processor Menut's own engine is the faster (docs/teachers.md), and it answers picture by picture: no answer depends on who else is asked about.
        // But it has no layers left to look into.
        if (_device.type == DeviceType.CPU && !_plan.ComparesLayers)
        {
            var engine = new MenutEngine(model, new EngineOptions { Threads = get_num_threads() });
            return new(new EngineTeacher(engine, model.Preprocessing, _plan.Preprocessing, _device), AsksForWholeBatches: false,
                () => Fingerprint(RunDescription.Hash(model), model.Network, model.Preprocessing, $"menut {engine.InstructionSet}"));
        }

        return new(new NetworkTeacher(model, _plan.Preprocessing, _device), AsksForWholeBatches: true,
            () => Fingerprint(RunDescription.Hash(model), model.Network, model.Preprocessing, $"torch {_device.type}"));
    }

    private FrozenTeacher Frozen(ForeignTeacher foreign)
    {
        var engine = foreign.Open();
        return new(new EngineTeacher(engine, foreign.Preprocessing, _plan.Preprocessing, _device), AsksForWholeBatches: true,
            () => Fingerprint(foreign.Sha256, network: null, foreign.Preprocessing, engine.Name));
    }

    private byte[] Fingerprint(string weights, Network? network, Preprocessing own, string engine) =>
        TeacherFingerprint.Of(weights, network, own, _plan.Preprocessing, _plan.Data.Classes, engine);

    /// <param name="Teacher">Answers in its own classes.</param>
    /// <param name="AsksForWholeBatches">Whether an answer may depend on the rest of the batch, by a last bit.</param>
    /// <param name="Fingerprint">Who it is; all weights are read for it, so a cache alone asks.</param>
    private sealed record FrozenTeacher(ITeacher Teacher, bool AsksForWholeBatches, Func<byte[]> Fingerprint);
}
