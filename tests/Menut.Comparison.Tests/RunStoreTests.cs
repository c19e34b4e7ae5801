using Menut.Comparison.Store;
using Microsoft.Data.Sqlite;

namespace Menut.Comparison.Tests;

public sealed class RunStoreTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    private RunStore Store => _temporary.Store;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_run_comes_back_as_it_was()
    {
        var run = Sample.Run("abc0000001") with
        {
            Kind = RunKind.Distill,
            Method = "soft labels",
            Teachers = ["t1", "t'2"],
            Seed = long.MaxValue,
            ModelPath = Path.GetFullPath("runs/a/best.safetensors"),
            Folder = Path.GetFullPath("runs/a"),
        };
        Store.Save(run);
        Assert.Equal(run, Store.Find("abc0000001"));
        var bare = Sample.Run("abc0000002") with { Seed = null };
        Store.Save(bare);
        Assert.Equal(bare, Store.Find("abc0000002"));
    }

    [Fact]
    public void Times_of_any_zone_sort_by_the_moment()
    {
        Store.Save(Sample.Run("earlier001") with { Started = new(2026, 5, 4, 23, 0, 0, TimeSpan.FromHours(10)) });
        Store.Save(Sample.Run("later00001") with { Started = new(2026, 5, 4, 14, 0, 0, TimeSpan.Zero) });
        Assert.Equal(["later00001", "earlier001"], Store.Runs().Select(run => run.Id));
        Assert.Equal("later00001", Assert.Single(Store.Runs(atMost: 1)).Id);
    }

    [Fact]
    public void Metrics_come_back_in_order_with_what_is_no_number()
    {
        Store.Save(Sample.Run("abc0000001"), [new(2, "train", "loss", double.NaN), new(1, "train", "loss", 2.3), new(1, "test", "accuracy", 0.1)]);
        Assert.Equal(
            [new(1, "test", "accuracy", 0.1), new(1, "train", "loss", 2.3), new RunMetric(2, "train", "loss", double.NaN)],
            Store.Metrics("abc0000001"));
        Store.Save(Sample.Run("abc0000001"), [new(1, "train", "loss", 1)]);
        Assert.Single(Store.Metrics("abc0000001"));
        Store.Save(Sample.Run("abc0000001"));
        Assert.Single(Store.Metrics("abc0000001"));
    }

    [Fact]
    public void Measurements_come_back_as_they_were()
    {
        Measurement[] measurements = [Sample.Accuracy("x", 0.9), Sample.Latency("x", 1.5, minute: 1)];
        Store.Add(measurements);
        Assert.Equal(measurements, Store.Measurements("x"));
        Assert.Empty(Store.Measurements("y"));
    }

    [Fact]
    public void Of_many_measurements_the_newest_are_read_and_a_document_says_how_many_there_are()
    {
        Store.Save(Sample.Run("abc0000001"), null, [.. Enumerable.Range(0, 150).Select(minute => Sample.Latency("abc0000001", minute, minute: minute))]);
        Assert.Equal([147.0, 148, 149], Store.Measurements("abc0000001", 3).Select(measurement => measurement.Value));
        Assert.Empty(Store.Measurements("abc0000001", 0));
        var run = System.Text.Json.Nodes.JsonNode.Parse(Menut.Comparison.Exports.DataSet.RunList.Json(Store))!["runs"]![0]!;
        Assert.Equal(150, run["measurements_total"]!.GetValue<int>());
        Assert.Equal(Enumerable.Range(50, 100).Select(value => (double)value), run["measurements"]!.AsArray().Select(measurement => measurement!["value"]!.GetValue<double>()));
    }

    [Fact]
    public void A_run_is_found_by_start_name_folder_or_model()
    {
        Store.Save(Sample.Run("abc0000001", "first") with { Folder = "runs/first/", ModelPath = "runs/first/best.safetensors" });
        foreach (string text in new[] { "abc", "first", "runs/first", "runs/../runs/first/", Path.GetFullPath("runs/first/best.safetensors") })
            Assert.Equal("abc0000001", Store.Find(text)?.Id);
        foreach (string text in new[] { "ab", "abd", "nothing", "", "\0", "' OR 1=1 --" })
            Assert.Null(Store.Find(text));
    }

    [Fact]
    public void An_ambiguous_name_lists_the_ids()
    {
        Store.Save(Sample.Run("abc0000001"));
        Store.Save(Sample.Run("abd0000001"));
        var error = Assert.Throws<MenutException>(() => Store.Find("student"));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.Contains("abc0000001, abd0000001", error.Message, StringComparison.Ordinal);
        Assert.Equal("abd0000001", Store.Find("abd")?.Id);
    }

    [Fact]
    public void Deleting_a_run_takes_all_that_was_stored_of_it()
    {
        Store.Save(Sample.Run("abc0000001"), [new(1, "train", "loss", 1)], [Sample.Accuracy("abc0000001", 0.5)]);
        Assert.True(Store.Delete("abc0000001"));
        Assert.False(Store.Delete("abc0000001"));
        Assert.Empty(Store.Metrics("abc0000001"));
        Assert.Empty(Store.Measurements("abc0000001"));
    }

    [Fact]
    public void Saving_is_all_or_nothing()
    {
        Assert.ThrowsAny<Exception>(() => Store.Save(Sample.Run("abc0000001"), Failing()));
        Assert.Null(Store.Find("abc0000001"));

        static IEnumerable<RunMetric> Failing()
        {
            yield return new(1, "train", "loss", 1);
            throw new InvalidOperationException();
        }
    }

    [Fact]
    public void Hostile_names_are_only_names()
    {
        var run = Sample.Run("abc0000001", "x'); DROP TABLE runs; --");
        Store.Save(run);
        Assert.Equal(run, Store.Find(run.Name));
    }

    [Fact]
    public async Task Two_stores_on_one_file_write_at_once()
    {
        using var other = RunStore.Open(_temporary.FilePath);
        var stores = new[] { Store, other };
        await Task.WhenAll(stores.Select((store, s) => Task.Run(
            () =>
            {
                for (int i = 0; i < 50; i++)
                    store.Save(Sample.Run($"run{s}-{i:00}"), [new(1, "train", "loss", i)], [Sample.Accuracy($"run{s}-{i:00}", 0.5)]);
            },
            TestContext.Current.CancellationToken)));
        Assert.Equal(100, Store.Runs().Length);
        Assert.Equal(100, other.Runs().Length);
    }

    [Fact]
    public async Task Two_processes_may_make_the_same_file()
    {
        // A store of its own each, from the first moment: both find no tables and want to make them.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(
            () =>
            {
                using var store = RunStore.Open(_temporary.FilePath);
                store.Save(Sample.Run($"run-{i}"));
            },
            TestContext.Current.CancellationToken)));
        Assert.Equal(4, Store.Runs().Length);
    }

    [Fact]
    public void A_file_that_is_no_store_is_said_in_one_line()
    {
        File.WriteAllText(_temporary.FilePath, new string('x', 5000));
        AssertDamaged(() => RunStore.Open(_temporary.FilePath));
    }

    [Fact]
    public void A_store_that_was_damaged_is_said_in_one_line()
    {
        using (var store = RunStore.Open(_temporary.FilePath))
        {
            for (int i = 0; i < 200; i++)
                store.Save(Sample.Run($"run-{i:000}"));
        }

        byte[] bytes = File.ReadAllBytes(_temporary.FilePath);
        for (int i = 200; i < bytes.Length; i++)
            bytes[i] = (byte)(i * 31);
        File.WriteAllBytes(_temporary.FilePath, bytes);
        AssertDamaged(() =>
        {
            using var store = RunStore.Open(_temporary.FilePath);
            store.Runs();
        });
    }

    [Theory]
    [InlineData("UPDATE runs SET kind = 'guess'")]
    [InlineData("UPDATE runs SET kind = '7'")]
    [InlineData("UPDATE runs SET teachers = 'none'")]
    [InlineData("UPDATE runs SET teachers = 'null'")]
    [InlineData("UPDATE runs SET teachers = '[null]'")]
    [InlineData("UPDATE runs SET teachers = '[1]'")]
    [InlineData("UPDATE runs SET started = 'yesterday'")]
    [InlineData("UPDATE runs SET resolution = 99999999999")]
    [InlineData("UPDATE runs SET epochs = -99999999999")]
    [InlineData("CREATE TABLE loose AS SELECT * FROM runs; DROP TABLE runs; ALTER TABLE loose RENAME TO runs; UPDATE runs SET name = NULL")]
    [InlineData("UPDATE metrics SET epoch = 99999999999")]
    [InlineData("UPDATE measurements SET measured_at = ''")]
    [InlineData("UPDATE measurements SET threads = 99999999999")]
    public void A_row_that_no_Menut_wrote_is_said_in_one_line(string change)
    {
        Store.Save(Sample.Run("abc0000001"), [new(1, "train", "loss", 1)], [Sample.Latency("abc0000001", 1.5)]);
        Execute(change);
        AssertDamaged(() =>
        {
            Store.Find("abc0000001");
            Store.Metrics("abc0000001");
            Store.Measurements("abc0000001");
        });
    }

    [Fact]
    public void A_folder_is_no_store()
    {
        Directory.CreateDirectory(_temporary.FilePath);
        var error = Assert.Throws<MenutException>(() => RunStore.Open(_temporary.FilePath));
        Assert.Equal(Fault.Failed, error.Fault);
        Assert.Contains(_temporary.FilePath, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_made()
    {
        string path = Path.Combine(Path.GetDirectoryName(_temporary.FilePath)!, "new", "folder", "store.db");
        using var store = RunStore.Open(path);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public void An_older_file_is_brought_up_to_date_with_its_data()
    {
        using (var old = RunStore.Open(_temporary.FilePath))
            old.Save(Sample.Run("abc0000001"));
        using var newer = RunStore.Open(_temporary.FilePath, [.. Schema.Migrations, "ALTER TABLE runs ADD COLUMN note TEXT"]);
        Assert.Equal("abc0000001", Assert.Single(newer.Runs()).Id);
        Assert.Equal(Schema.Migrations.Length + 1, Version());
    }

    [Fact]
    public void A_step_that_fails_leaves_the_file_as_it_was()
    {
        using (var old = RunStore.Open(_temporary.FilePath))
            old.Save(Sample.Run("abc0000001"));
        Assert.Throws<MenutException>(() => RunStore.Open(_temporary.FilePath, [.. Schema.Migrations, "CREATE TABLE extra (x) STRICT, WRONG"]));
        Assert.Equal(Schema.Migrations.Length, Version());
        Assert.Single(Store.Runs());
    }

    [Fact]
    public void A_newer_file_is_refused()
    {
        using (RunStore.Open(_temporary.FilePath, [.. Schema.Migrations, "CREATE TABLE future (x TEXT)"]))
        {
        }

        var error = Assert.Throws<MenutException>(() => RunStore.Open(_temporary.FilePath));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains("newer Menut", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_short_and_unlike()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => RunStore.NewId()).ToHashSet();
        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-z]{10}$", id));
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_temporary.FilePath};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of this file's.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private long Version()
    {
        using var connection = new SqliteConnection($"Data Source={_temporary.FilePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private void AssertDamaged(Action open)
    {
        var error = Assert.Throws<MenutException>(open);
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(_temporary.FilePath, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
