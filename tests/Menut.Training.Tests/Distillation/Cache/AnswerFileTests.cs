using System.Security.Cryptography;
using Menut.Fuzz.Mutations;
using Menut.Training.Data;
using Menut.Training.Distillation.Cache;
using Menut.Training.Tests.Data;

namespace Menut.Training.Tests.Distillation.Cache;

public sealed class AnswerFileTests : IDisposable
{
    private const int Classes = 5, Pictures = 40;
    private readonly TemporaryFolder _folder = new();
    private readonly AnswerEncoding _encoding = new(Classes);
    private readonly List<string> _messages = [];

    private string Path => System.IO.Path.Combine(_folder.Path, "a.answers");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Answers_come_back_as_they_were_kept_now_and_after_opening_again()
    {
        using (var file = Open())
        {
            Assert.DoesNotContain(true, Read(file).Known);
            Append(file, 0, 25);
            AssertKnown(file, 0, 25);
            Append(file, 20, Pictures);
            AssertKnown(file, 0, Pictures);
            Assert.Equal(Pictures, file.Count);
        }

        Assert.Equal(AnswerFormat.HeaderBytes + Pictures * Format().RecordBytes, new FileInfo(Path).Length);
        using var again = Open();
        AssertKnown(again, 0, Pictures);
        Assert.Equal(0, again.Damaged);
        Assert.Empty(_messages);
    }

    [Fact]
    public void An_index_of_many_finds_each()
    {
        var index = new KeyIndex();
        UInt128[] keys = [.. Enumerable.Range(0, 50_000).Select(i => Key(i))];
        for (int i = 0; i < keys.Length; i++)
            index.Add(keys[i], i);
        for (int i = 0; i < keys.Length; i++)
        {
            ulong place = KeyIndex.Begin(keys[i]);
            long found;
            do
                found = index.Next(keys[i], ref place);
            while (found >= 0 && found != i);
            Assert.Equal(i, found);
        }
    }

    [Fact]
    public void Cut_anywhere_in_its_last_record_it_loses_that_one_alone_and_grows_on()
    {
        using (var file = Open())
            Append(file, 0, 10);
        byte[] whole = File.ReadAllBytes(Path);
        int size = Format().RecordBytes;
        for (int cut = 1; cut < size; cut++)
        {
            File.WriteAllBytes(Path, whole[..^cut]);
            using (var file = Open())
            {
                AssertKnown(file, 0, 9);
                Append(file, 9, 10);
            }

            Assert.Equal(whole, File.ReadAllBytes(Path));
        }
    }

    [Fact]
    public void A_record_of_zeros_after_a_crash_is_none()
    {
        using (var file = Open())
            Append(file, 0, 3);
        using (var stream = File.OpenWrite(Path))
            stream.SetLength(stream.Length + 2 * Format().RecordBytes);
        using var again = Open();
        Assert.Equal((3, 2), (again.Count, again.Damaged));
        Append(again, 3, 6);
        AssertKnown(again, 0, 6);
    }

    [Fact]
    public void A_bit_that_flipped_anywhere_in_a_record_costs_that_answer_and_changes_none()
    {
        using (var file = Open())
            Append(file, 0, 10);
        byte[] whole = File.ReadAllBytes(Path);
        int size = Format().RecordBytes, second = AnswerFormat.HeaderBytes + size;
        for (int bit = 0; bit < size * 8; bit++)
        {
            byte[] flipped = [.. whole];
            flipped[second + bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(Path, flipped);
            using var file = Open();
            Assert.Equal((9, 1), (file.Count, file.Damaged));
            Assert.False(Read(file).Known[1]);
            AssertKnown(file, 2, 10);
        }

        Assert.Contains("1 damaged answers: the teacher is asked for them again", _messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_bit_that_flips_while_it_is_open_is_found_when_it_is_read()
    {
        using var file = Open();
        Append(file, 0, 2);
        using (var handle = File.OpenHandle(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            byte[] one = new byte[1];
            RandomAccess.Read(handle, one, AnswerFormat.HeaderBytes + 20);
            one[0] ^= 4;
            RandomAccess.Write(handle, one, AnswerFormat.HeaderBytes + 20);
        }

        Assert.Equal([false, true], Read(file).Known[..2]);
        Append(file, 0, 1);
        AssertKnown(file, 0, 2);
    }

    [Fact]
    public void A_damaged_beginning_begins_anew_and_says_so()
    {
        using (var file = Open())
            Append(file, 0, 3);
        byte[] whole = File.ReadAllBytes(Path);
        for (int length = 0; length < AnswerFormat.HeaderBytes; length++)
        {
            File.WriteAllBytes(Path, whole[..length]);
            _messages.Clear();
            using var file = Open();
            Assert.Equal(0, file.Count);
            Assert.Contains("begun anew", Assert.Single(_messages), StringComparison.Ordinal);
        }

        whole[20] ^= 1;
        File.WriteAllBytes(Path, whole);
        using (var file = Open())
            Assert.Equal(0, file.Count);
    }

    /// <summary>Whatever became of its bytes, it is refused, or what it still knows is what was kept; and it takes answers again.</summary>
    [Fact]
    public void A_broken_file_never_answers_wrongly()
    {
        using (var file = Open())
            Append(file, 0, Pictures);
        byte[] whole = File.ReadAllBytes(Path);
        var random = new Random(1);
        int opened = 0;
        for (int i = 0; i < 1000; i++)
        {
            File.WriteAllBytes(Path, ByteMutations.Apply(random, whole, [whole]));
            try
            {
                using var file = Open();
                opened++;
                AssertNoneWrong(file);
                Append(file, 0, Pictures);
                AssertKnown(file, 0, Pictures);
            }
            catch (MenutException refused)
            {
                Assert.Equal(Fault.Data, refused.Fault);
            }
        }

        Assert.InRange(opened, 500, 1000);
    }

    [Fact]
    public void Another_teachers_answers_and_what_are_none_are_refused()
    {
        using (var file = Open())
            Append(file, 0, 3);
        var other = Assert.Throws<MenutException>(() => AnswerFile.Open(Path, new AnswerFormat(SHA256.HashData("other"u8), _encoding.Bytes), long.MaxValue));
        Assert.Equal(Fault.Data, other.Fault);
        Assert.Contains("answers of another teacher", other.Message, StringComparison.Ordinal);
        File.WriteAllText(Path, "a letter to somebody, long enough to be a header of answers");
        Assert.Contains("is no cache", Assert.Throws<MenutException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_never_write_the_second_reads_along_and_who_comes_after_them_writes()
    {
        using (var first = Open())
        {
            Append(first, 0, 3);
            using var second = Open();
            Assert.Contains("Another process writes the cache", Assert.Single(_messages), StringComparison.Ordinal);
            AssertKnown(second, 0, 3);
            Append(second, 3, 5);
            Assert.Equal(3, second.Count);
            Append(first, 3, 4);
            AssertKnown(first, 0, 4);
        }

        using var third = Open();
        Append(third, 4, 5);
        AssertKnown(third, 0, 5);
    }

    [Fact]
    public void It_grows_no_further_than_it_may_and_says_so_once()
    {
        long most = AnswerFormat.HeaderBytes + 10 * Format().RecordBytes;
        using var file = Open(most);
        Append(file, 0, 8);
        Append(file, 8, 16);
        Append(file, 16, 20);
        Assert.Equal(8, file.Count);
        Assert.True(new FileInfo(Path).Length <= most);
        Assert.Contains("--cache-size", Assert.Single(_messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Threads_read_while_another_appends()
    {
        using var file = Open();
        Append(file, 0, 1);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                AssertNoneWrong(file);
        })).ToArray();
        for (int i = 1; i < Pictures; i++)
            Append(file, i, i + 1);
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        AssertKnown(file, 0, Pictures);
    }

    private AnswerFormat Format() => new(SHA256.HashData("teacher"u8), _encoding.Bytes);

    private AnswerFile Open(long most = long.MaxValue) => AnswerFile.Open(Path, Format(), most, new Told(_messages));

    private static UInt128 Key(int picture) => ViewKey.Of(ContentHash.Of(BitConverter.GetBytes(picture)), default, resized: false);

    /// <summary>Numbers that 16 bits hold, the largest 0: they come back as they went.</summary>
    private static float[] Answer(int picture) => [0, -picture, -0.5f * picture, -64 - picture, -0.25f];

    private void Append(AnswerFile file, int first, int end)
    {
        byte[] encoded = new byte[(end - first) * _encoding.Bytes];
        for (int i = first; i < end; i++)
            _encoding.Encode(Answer(i), encoded.AsSpan((i - first) * _encoding.Bytes, _encoding.Bytes));
        file.Append([.. Enumerable.Range(first, end - first).Select(Key)], encoded);
    }

    private BatchAnswers Read(AnswerFile file)
    {
        var answers = new BatchAnswers(Pictures, Classes) { Count = Pictures };
        for (int i = 0; i < Pictures; i++)
            answers.Keys[i] = Key(i);
        file.Read(answers, _encoding);
        return answers;
    }

    private void AssertNoneWrong(AnswerFile file)
    {
        var read = Read(file);
        for (int i = 0; i < Pictures; i++)
        {
            if (read.Known[i])
                Assert.Equal(Answer(i), read.Logits(i).ToArray());
        }
    }

    private void AssertKnown(AnswerFile file, int first, int end)
    {
        var read = Read(file);
        for (int i = first; i < end; i++)
        {
            Assert.True(read.Known[i], $"picture {i}");
            Assert.Equal(Answer(i), read.Logits(i).ToArray());
        }
    }

    private sealed class Told(List<string> messages) : IProgress<string>
    {
        public void Report(string value) => messages.Add(value);
    }
}
