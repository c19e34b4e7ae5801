using System.Collections.Concurrent;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Menut.Cli.Progress;

/// <summary>
/// Progress as bars at the bottom of a terminal, one a stage, with rate and time left. Lines that are written to the same console
/// meanwhile appear above them.
/// </summary>
internal sealed class LiveProgress : ProgressView
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<ProgressStage, ProgressTask> _tasks = [];
    private readonly ConcurrentDictionary<int, ProgressStage> _stages = new();
    private readonly ProgressContext _context;
    private readonly Task _drawing;

    public LiveProgress(IAnsiConsole console, TimeProvider time)
        : base(time)
    {
        var context = new TaskCompletionSource<ProgressContext>(TaskCreationOptions.RunContinuationsAsynchronously);
        _drawing = Task.Run(() => console.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                Column(stage => stage.Fraction is { } part ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(part * 100):0} %") : ""),
                Column(stage => ProgressText.Rate(stage.UnitsPerSecond, stage.Unit)),
                Column(stage => stage.IsOver ? $"in {ProgressText.Duration(stage.Elapsed)}"
                    : stage.Left is { } left ? $"{ProgressText.Duration(left)} left" : ""),
                Column(stage => stage.Note ?? ""))
            .StartAsync(async started =>
            {
                context.SetResult(started);
                await _over.Task;
            }));

        // A console that fails at once (closed, say) must not leave us waiting for a context that never comes.
        Task.WhenAny(context.Task, _drawing).GetAwaiter().GetResult();
        if (_drawing.IsFaulted)
            _drawing.GetAwaiter().GetResult();
        _context = context.Task.GetAwaiter().GetResult();
    }

    public override void Dispose()
    {
        _over.TrySetResult();
        _drawing.GetAwaiter().GetResult();
    }

    protected override void Began(ProgressStage stage)
    {
        var task = _context.AddTask(Markup.Escape(stage.Title), autoStart: true, maxValue: Math.Max(1, stage.Total));
        task.IsIndeterminate = stage.Total == 0;
        _stages[task.Id] = stage;
        _tasks.Add(stage, task);
    }

    protected override void Changed(ProgressStage stage) => _tasks[stage].Value = stage.Done;

    protected override void Ended(ProgressStage stage) => _tasks[stage].StopTask();

    private TextColumn Column(Func<ProgressStage, string> text) =>
        new(task => _stages.TryGetValue(task.Id, out var stage) ? text(stage) : "");

    private sealed class TextColumn(Func<ProgressTask, string> text) : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(text(task)).RightJustified();
    }
}
