using Menut.Comparison.Search;

namespace Menut.Comparison.Tests.Search;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("mobilenet", "mobilenet", 0)]
    [InlineData("mobilnet", "mobilenet", 1)]
    [InlineData("mobileneet", "mobilenet", 1)]
    [InlineData("mobilemet", "mobilenet", 1)]
    [InlineData("moiblenet", "mobilenet", 1)]
    [InlineData("moiblnet", "mobilenet", 2)]
    [InlineData("kitten", "sitting", null)]
    [InlineData("", "ab", 2)]
    [InlineData("abc", "", null)]
    public void Errors_are_counted_up_to_two(string typed, string word, int? errors) => Assert.Equal(errors, EditDistance.Between(typed, word, 2));

    [Theory]
    [InlineData("mobiln", "mobilenet", 1)]
    [InlineData("mobile", "mobilenet", 0)]
    [InlineData("mboile", "mobilenet", 1)]
    [InlineData("resnet", "mobilenet", null)]
    public void A_beginning_has_errors_of_its_own(string typed, string word, int? errors) => Assert.Equal(errors, EditDistance.ToBeginning(typed, word, 2));

    [Fact]
    public void It_agrees_with_a_plain_table_of_all_prefixes()
    {
        var random = new Random(1);
        for (int i = 0; i < 2000; i++)
        {
            string a = Word(random), b = Word(random);
            int plain = Plain(a, b);
            Assert.Equal(plain <= 3 ? plain : null, EditDistance.Between(a, b, 3));
        }
    }

    [Fact]
    public void A_word_of_a_megabyte_matches_nothing() => Assert.Null(EditDistance.ToBeginning(new string('x', 1 << 20), new string('x', 1 << 20), 2));

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "abc"[random.Next(3)]));

    private static int Plain(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                int best = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, table[i - 2, j - 2] + 1);
                table[i, j] = best;
            }
        }

        return table[a.Length, b.Length];
    }
}
