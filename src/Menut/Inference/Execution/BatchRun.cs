namespace Menut.Inference.Execution;

/// <summary>Several pictures at once, one a thread: each thread takes the next that nobody has begun.</summary>
internal sealed unsafe class BatchRun
{
    private readonly RunPool _runs;
    private readonly Action<int> _work;
    private readonly Lock _use = new();
    private PictureBatch _pictures;
    private float* _logits;
    private int _batch;
    private int _classes;
    private int _next;
    private CancellationToken _cancellation;

    public BatchRun(RunPool runs) => (_runs, _work) = (runs, Work);

    /// <summary>Runs a batch; false at once where another call has the team.</summary>
    public bool TryRun(WorkerTeam team, in PictureBatch pictures, int batch, Span<float> logits, CancellationToken cancellationToken)
    {
        if (!_use.TryEnter())
            return false;
        try
        {
            fixed (float* output = logits)
            {
                _logits = output;
                (_pictures, _batch, _classes, _next, _cancellation) = (pictures, batch, logits.Length / batch, -1, cancellationToken);
                if (!team.TryRun(_work))
                    return false;
            }

            cancellationToken.ThrowIfCancellationRequested();
            return true;
        }
        finally
        {
            (_pictures, _cancellation) = (default, default);
            _use.Exit();
        }
    }

    private void Work(int part)
    {
        var run = _runs.Take();
        try
        {
            for (int i = Interlocked.Increment(ref _next); i < _batch && !_cancellation.IsCancellationRequested; i = Interlocked.Increment(ref _next))
                run.Run(_pictures, i, new Span<float>(_logits + (nint)i * _classes, _classes), team: null);
        }
        finally
        {
            _runs.Return(run);
        }
    }
}
