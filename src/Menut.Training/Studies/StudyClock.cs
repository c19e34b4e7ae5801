using System.Diagnostics;

namespace Menut.Training.Studies;

/// <summary>
/// Time left of a study, from the speed of this process. Work is counted in multiply-adds, three times those of a forward pass for
/// what learns and once for who teaches, so that a trial of a large network is worth more than one of a small one.
/// </summary>
internal sealed class StudyClock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, double> _work, _left;
    private readonly HashSet<string> _begun = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private double _done;

    /// <summary>Starts with nothing done.</summary>
    /// <param name="work">Multiply-adds of each trial, by its place.</param>
    public StudyClock(IEnumerable<KeyValuePair<string, double>> work)
    {
        _work = new(work);
        _left = new(_work);
    }

    /// <summary>Trials that are over.</summary>
    public int Settled => _left.Values.Count(left => left == 0);

    /// <summary>Null before anything is known.</summary>
    public TimeSpan? Left => _done > 0 && _watch.Elapsed > Patience ? _watch.Elapsed * (_left.Values.Sum() / _done) : null;

    /// <summary>A trial is so far.</summary>
    /// <param name="trial">Its place.</param>
    /// <param name="fraction">Part that is done, below 1.</param>
    public void Advance(string trial, double fraction)
    {
        double left = _work[trial] * (1 - Math.Min(fraction, 0.999));
        if (!_begun.Add(trial))
            _done += _left[trial] - left; // What was done before this process is no speed of today.
        _left[trial] = left;
    }

    /// <summary>A trial is over, one way or another.</summary>
    public void Settle(string trial) => _left[trial] = 0;
}
