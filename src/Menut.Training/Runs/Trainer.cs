using System.Collections.Immutable;
using System.Diagnostics;
using Menut.Evaluation;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Optimization;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Runs;

/// <summary>
/// Trains a plan's network: pictures prepared ahead, one disposal scope a step, each epoch validated and saved. What it
/// learns is a task's business. A killed training goes on where it was saved and ends with the same weights.
/// </summary>
public sealed class Trainer : IDisposable
{
    private readonly TrainingPlan _plan;
    private readonly RunFolder _folder;
    private readonly Device _device;
    private readonly NetworkModule _module;
    private readonly Optimizer _optimizer;
    private readonly WeightAverage? _average;
    private readonly TeacherAssembly? _teaching;
    private readonly ITrainingTask _task;
    private readonly List<EpochMetrics> _metrics = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private RunManifest _manifest;
    private TrainingPosition _position = new(), _start = new();

    private Trainer(TrainingPlan plan, IProgress<string>? messages, CancellationToken cancellationToken)
    {
        PlanCheck.Validate(plan);
        LibTorch.Require(plan.Threads, messages, cancellationToken);
        plan = plan.Resolved();
        (_plan, _folder, _device) = (plan, new RunFolder(plan.Output), LibTorch.Device(plan.Device));
        _manifest = RunDescription.Of(plan, _device);

        try
        {
            _module = StartingWeights.Module(plan, _device);
            _optimizer = Optimizer.Create(plan.Recipe, _module);
            _average = plan.Recipe.AverageDecay > 0 ? new WeightAverage(_module, plan.Recipe.AverageDecay) : null;
            _teaching = plan.HasTeacher ? new TeacherAssembly(plan, _module, _device, messages) : null;
            _task = _teaching is null
                ? new ClassificationTask(_module, plan.Recipe.LabelSmoothing)
                : new DistillationTask(_module, _teaching.Teacher, plan.Distillation, plan.Recipe.LabelSmoothing, plan.Recipe.Seed);
            foreach (var parameter in _task.Parameters)
                _optimizer.Add(parameter);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Trains to the end, or to where it is cancelled; then all is saved and <see cref="OperationCanceledException"/> is thrown.</summary>
    /// <param name="plan">What to train.</param>
    /// <param name="progress">Told after every step.</param>
    /// <param name="messages">Told of what precedes the first step: fetching, loading.</param>
    /// <param name="cancellationToken">Stops after the step.</param>
    /// <exception cref="MenutException">A value out of range, unusable data, a folder that holds another run, a loss that is no number.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the run can be resumed.</exception>
    public static TrainingResult Run(
        TrainingPlan plan, IProgress<TrainingProgress>? progress = null, IProgress<string>? messages = null, CancellationToken cancellationToken = default)
    {
        using var trainer = new Trainer(plan, messages, cancellationToken);
        return trainer.Run(progress, messages, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>Of one that could not be made, some parts are not there.</remarks>
    public void Dispose()
    {
        (_task as IDisposable)?.Dispose();
        _teaching?.Dispose();
        _average?.Dispose();
        _optimizer?.Dispose();
        _module?.Dispose();
    }

    private TrainingResult Run(IProgress<TrainingProgress>? progress, IProgress<string>? messages, CancellationToken cancellationToken)
    {
        messages?.Report("Loading pictures...");
        var budget = new MemoryBudget();
        var train = HeldPictures.Load(_plan.Data.Train, _plan.Preprocessing, _plan.Augmentation, budget, cancellationToken: cancellationToken);
        var validation = HeldPictures.Load(_plan.Data.Validation, _plan.Preprocessing, budget: budget, cancellationToken: cancellationToken);
        var options = PipelineOptions.Training(_plan.Recipe.BatchSize, _plan.Recipe.Seed, _plan.Augmentation) with
        {
            Threads = _plan.DataThreads ?? Math.Max(1, Environment.ProcessorCount / 2),
        };
        var pipeline = new BatchPipeline(train, options, _teaching?.Fetcher);

        using var claim = _folder.Lock();
        Begin(messages);
        while (_position.Epoch < _plan.Recipe.Epochs)
        {
            var epochClock = Stopwatch.StartNew();
            TrainEpoch(pipeline, progress, cancellationToken);
            FinishEpoch(pipeline.BatchesPerEpoch, validation, epochClock, progress, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }

        messages?.Report("Testing the best weights...");
        return Finish(pipeline.BatchesPerEpoch, validation, cancellationToken);
    }

    /// <summary>Describes the run in its folder, or takes up what the folder holds.</summary>
    private void Begin(IProgress<string>? messages)
    {
        if (!_plan.Resume)
        {
            _folder.Write(_manifest);
            return;
        }

        var before = _folder.ReadManifest();
        RunDescription.RefuseOther(before, _manifest, _folder.Path);
        if (before.Environment != _manifest.Environment)
            messages?.Report("This is not the machine, the versions or the threads that the run began with: its last bits may differ from an undisturbed run's.");
        _manifest = before with { Resumed = [.. before.Resumed, new(_manifest.Started, _manifest.Environment)] };
        _folder.DeletePartialFiles();
        _folder.Write(_manifest);
        if (!File.Exists(_folder.StatePath))
            return; // It was killed before its first save and starts again.
        _position = _start = TrainingState.Load(_folder.StatePath, _module, _optimizer, _average, _teaching?.Average, _task);
        // A crash between two files may have left a line for an epoch that will be trained again.
        _metrics.AddRange(_folder.ReadMetrics().Take(_position.Epoch));
    }

    private void TrainEpoch(BatchPipeline pipeline, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        int epoch = _position.Epoch, steps = pipeline.BatchesPerEpoch, first = _position.Step;
        double secondsBefore = _position.StepSeconds;
        var sinceSave = Stopwatch.StartNew();
        var training = Stopwatch.StartNew();
        _module.train();
        // Taking batches is not cancelled: what was asked to stop stops between two steps, where it can be saved.
        foreach (var batch in pipeline.Epoch(epoch, first, CancellationToken.None))
        {
            using (batch)
                Step(batch, epoch, steps);
            _position = _position with { StepSeconds = secondsBefore + training.Elapsed.TotalSeconds };
            progress?.Report(new(
                epoch + 1, _plan.Recipe.Epochs, _position.Step, steps, _position.LossSum / _position.Step,
                (_position.Step - first) * (double)_plan.Recipe.BatchSize / training.Elapsed.TotalSeconds));
            if (cancellationToken.IsCancellationRequested || sinceSave.Elapsed > _plan.SaveEvery)
            {
                training.Stop();
                Save();
                training.Start();
                sinceSave.Restart();
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private void Step(Batch batch, int epoch, int steps)
    {
        using var scope = NewDisposeScope();
        int step = _position.Step;
        // Dropout's draws follow from the step alone, so a resumed training repeats them.
        manual_seed((long)(new SplitMix64(_plan.Recipe.Seed, RandomPurpose.Step, epoch, step).NextBits() >> 1));
        var upload = BatchUpload.Upload(batch, _plan.Preprocessing.Resolution, _device);
        var result = _task.Loss(upload with { Position = new(epoch + (double)step / steps, _plan.Recipe.Epochs) });
        double loss = result.Loss.item<float>();
        if (!double.IsFinite(loss))
            throw MenutException.Failure(FormattableString.Invariant(
                $"The loss is no number any more in epoch {epoch + 1}, step {step + 1}: try a lower --learning-rate than {_plan.Recipe.LearningRate}."));
        result.Loss.backward();
        long total = (long)epoch * steps + step;
        _optimizer.Step(LearningRate.At(_plan.Recipe, total, steps));
        _average?.Update(total + 1);
        _teaching?.Average?.Update(total + 1);

        var parts = new Dictionary<string, double>(_position.PartSums);
        foreach (var (name, value) in result.Parts)
            parts[name] = parts.GetValueOrDefault(name) + value.item<float>();
        _position = _position with { Step = step + 1, LossSum = _position.LossSum + loss, PartSums = parts };
    }

    private void FinishEpoch(
        int steps, HeldPictures validation, Stopwatch epochClock, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        int epoch = _position.Epoch + 1;
        _average?.Swap();
        EvaluationResult? figures;
        Model model;
        try
        {
            figures = Evaluate(validation, cancellationToken);
            model = Model(epoch);
        }
        catch (OperationCanceledException)
        {
            _average?.Swap();
            Save(); // All steps of the epoch are done; a resumed run goes on with the validation.
            throw;
        }

        _average?.Swap();
        double accuracy = figures?.Accuracy ?? epoch; // Without a validation split the last epoch is the best.
        double? loss = figures is not null && double.IsFinite(figures.Loss) ? figures.Loss : null; // JSON has no other numbers.
        // Few validation pictures tie often; the loss tells such epochs apart.
        bool best = accuracy > _position.BestAccuracy || (accuracy == _position.BestAccuracy && loss < _position.BestLoss);
        var metrics = new EpochMetrics(
            epoch, _position.LossSum / steps, _position.PartSums.ToImmutableSortedDictionary(part => part.Key, part => part.Value / steps),
            LearningRate.At(_plan.Recipe, (long)epoch * steps - 1, steps), figures?.Accuracy,
            loss,
            (double)steps * _plan.Recipe.BatchSize / _position.StepSeconds, epochClock.Elapsed.TotalSeconds);
        _metrics.Add(metrics);
        _position = _position with
        {
            Epoch = epoch,
            Step = 0,
            StepSeconds = 0,
            LossSum = 0,
            PartSums = [],
            TrainingSeconds = _position.TrainingSeconds + _position.StepSeconds,
            BestAccuracy = best ? accuracy : _position.BestAccuracy,
            BestLoss = best ? loss : _position.BestLoss,
            BestEpoch = best ? epoch : _position.BestEpoch,
        };

        // The state last: if a crash comes before it, the epoch is trained again and these files are written again, the same.
        if (best)
            model.Save(_folder.BestPath);
        model.Save(_folder.LastPath);
        _folder.Write(_metrics);
        Save();
        progress?.Report(new(epoch, _plan.Recipe.Epochs, steps, steps, metrics.Loss, metrics.PicturesPerSecond, metrics));
    }

    private TrainingResult Finish(int steps, HeldPictures validation, CancellationToken cancellationToken)
    {
        var figures = FinalTest.Run(_plan, Weights.Model.Load(_folder.BestPath), validation, _device, cancellationToken);
        double trained = (double)steps * _plan.Recipe.BatchSize * _plan.Recipe.Epochs;
        var result = new TrainingResult(
            _folder.Path, _folder.BestPath, _plan.Recipe.Epochs, _position.BestEpoch, figures.Test, trained / _position.TrainingSeconds,
            _start.Seconds + _clock.Elapsed.TotalSeconds, _task.Parameters.Sum(extra => extra.Parameter.numel()), figures.TeacherAccuracy, figures.Calibration, figures.Agreement);
        _folder.Write(_manifest with { Result = RunDescription.Summary(result, _metrics[_position.BestEpoch - 1].ValidationAccuracy) });
        return result;
    }

    private EvaluationResult? Evaluate(HeldPictures pictures, CancellationToken cancellationToken)
    {
        using var engine = new TorchEngine(_module);
        return Evaluator.Evaluate(engine, pictures, cancellationToken: cancellationToken);
    }

    private Model Model(int epoch) => new(
        _plan.Network, _module.Export(), _plan.Data.Classes, _plan.Preprocessing, RunDescription.Provenance(_plan, epoch));

    private void Save() => TrainingState.Save(
        _folder.StatePath, _position with { Seconds = _start.Seconds + _clock.Elapsed.TotalSeconds }, _module, _optimizer, _average, _teaching?.Average, _task);
}
