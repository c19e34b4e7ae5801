using Menut.Fuzz;

namespace Menut.Tests.Fuzzing;

/// <summary>The short form of <c>eng/fuzz.sh</c>, and every file on which a reader once failed.</summary>
public sealed class FuzzTests : IDisposable
{
    private const int Inputs = 2000;
    private static readonly string Finds = Path.Combine(AppContext.BaseDirectory, "Fixtures", "fuzz");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Readers() => [.. FuzzTargets.All.Select(target => target.Name)];

    public static TheoryData<string> PastFinds() => [.. Directory.EnumerateFiles(Finds).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Broken_files_are_refused_in_a_clear_line(string reader)
    {
        var loop = new FuzzLoop(Target(reader), seed: 20, _folder.Path);
        loop.Run(Inputs);
        Assert.Empty(loop.Finds);
        Assert.Equal(Inputs, loop.Accepted + loop.Refused);
        // Files that are all refused at the door would show nothing.
        Assert.True(loop.Accepted > Inputs / 50 && loop.KindsOfRefusal >= 10, $"{loop.Accepted} read, {loop.KindsOfRefusal} kinds of refusal");
    }

    /// <summary>Named READER.WHAT.</summary>
    [Theory]
    [MemberData(nameof(PastFinds))]
    public void What_was_found_once_stays_mended(string file) =>
        Assert.Null(new FuzzLoop(Target(file.Split('.')[0]), seed: 0, _folder.Path).Try(Path.Combine(Finds, file)));

    /// <summary>A loop that finds nothing must be one that could.</summary>
    [Fact]
    public void A_reader_that_fails_is_found_out()
    {
        foreach (var (wrong, reason) in (( Action<string> Read, string Reason)[])
            [
                (_ => throw new InvalidOperationException("oops"), "oops"),
                (_ => throw MenutException.WrongData("two\nlines"), "no clear line"),
                (_ => throw MenutException.Failure("disk"), "calls broken data Failed"),
                (_ => GC.KeepAlive(new byte[(1 << 30) + 1]), "allocated"),
                (_ => Thread.Sleep(FuzzLoop.LongestRead + TimeSpan.FromMilliseconds(100)), "took"),
            ])
        {
            var loop = new FuzzLoop(new Failing(wrong), seed: 1, _folder.Path);
            loop.Run(1);
            Assert.Contains(reason, Assert.Single(loop.Finds), StringComparison.Ordinal);
        }
    }

    private static IFuzzTarget Target(string name) => FuzzTargets.All.Single(target => target.Name == name);

    private sealed class Failing(Action<string> read) : IFuzzTarget
    {
        public string Name => "failing";

        public byte[] Next(Random random) => [0];

        public void Read(string path) => read(path);
    }
}
