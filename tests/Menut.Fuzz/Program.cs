using System.Diagnostics;
using System.Globalization;
using Menut.Fuzz;

const int MostFindsShown = 10;

if (args is not [var name, var countText, .. var rest] || FuzzTargets.All.FirstOrDefault(one => one.Name == name) is not { } target
    || !int.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
    || !int.TryParse(rest is [var seedText] ? seedText : "1", NumberStyles.None, CultureInfo.InvariantCulture, out int seed))
{
    Console.Error.WriteLine($"Usage: fuzz READER COUNT [SEED], READER one of {string.Join(", ", FuzzTargets.All.Select(one => one.Name))}");
    return 2;
}

string folder = Path.Combine(Directory.GetCurrentDirectory(), "artifacts", "fuzz");
var loop = new FuzzLoop(target, seed, folder);
var watch = Stopwatch.StartNew();
var worker = new Thread(() => loop.Run(count)) { IsBackground = true };
worker.Start();
while (!worker.Join(TimeSpan.FromMilliseconds(200)))
{
    // A reader that never ends can't be stopped from outside: its input is kept, and the process ends.
    if (Stopwatch.GetElapsedTime(loop.CurrentBegan) > FuzzLoop.LongestRead * 5)
    {
        Console.Error.WriteLine($"Hangs: {loop.CurrentPath}");
        return 1;
    }
}

double seconds = watch.Elapsed.TotalSeconds;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{name}, seed {seed}: {count} inputs in {seconds:0.0} s ({count / seconds:0}/s), {loop.Accepted} read, {loop.Refused} refused in {loop.KindsOfRefusal} ways, at most {loop.MostBytes >> 10} KiB and {loop.Longest.TotalMilliseconds:0} ms an input, {loop.Finds.Count} finds"));
foreach (string find in loop.Finds.Take(MostFindsShown))
    Console.WriteLine(find);
return loop.Finds.Count == 0 ? 0 : 1;
