using Menut.Costs;

namespace Menut.Tests.Costs;

/// <summary>Every published variant whose parameters and multiply-adds an independent calculator gives as whole numbers.</summary>
public sealed class PublishedCostsTests
{
    [Fact]
    public void All_rows_are_there() => Assert.Equal(388, PublishedRow.All.Length);

    /// <summary>An index, for rows have the same name at several resolutions and from several sources.</summary>
    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        for (int i = 0; i < PublishedRow.All.Length; i++)
            data.Add(i, PublishedRow.All[i].Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Costs_are_exact(int row, string name)
    {
        var published = PublishedRow.All[row];
        var cost = NetworkCost.Of(published.Create());
        Assert.True(
            (published.ParamsComputed, published.MacsComputed) == (cost.Parameters, cost.MultiplyAdds),
            $"{name}: {cost.Parameters} parameters, {cost.MultiplyAdds} multiply-adds; published {published.ParamsComputed}, {published.MacsComputed}");
    }

    /// <summary>timm's results say how the pictures were prepared; those at the training resolution are what the publication says.</summary>
    [Fact]
    public void Preprocessing_is_that_of_timms_results()
    {
        int compared = 0;
        foreach (var row in PublishedRow.All.Where(row => row.CropFraction is not null))
        {
            var preprocessing = row.Publication!.Preprocessing;
            if (row.Resolution != preprocessing.Resolution)
                continue;
            compared++;
            Assert.True(
                (row.CropFraction, row.Interpolation) == (preprocessing.CropFraction, preprocessing.Interpolation.ToString().ToLowerInvariant()),
                $"{row.Name}: {preprocessing.CropFraction} {preprocessing.Interpolation}; results {row.CropFraction} {row.Interpolation}");
        }

        Assert.Equal(142, compared);
    }
}
