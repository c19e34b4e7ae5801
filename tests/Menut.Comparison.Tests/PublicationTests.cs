using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Tests;

public sealed class PublicationTests
{
    [Theory]
    [InlineData("Tan, M. & Le, Q. V.", "Tan|M.;Le|Q. V.")]
    [InlineData("Andrew Howard et al. (Google)", "Howard|Andrew;others|")]
    [InlineData("Howard, A., Sandler, M., et al. (Google)", "Howard|A.;Sandler|M.;others|")]
    [InlineData("Liu, Z., Mao, H., Wu, C.-Y. & Xie, S.", "Liu|Z.;Mao|H.;Wu|C.-Y.;Xie|S.")]
    [InlineData("Nagel, M., van Baalen, M. & Welling, M. (Qualcomm)", "Nagel|M.;van Baalen|M.;Welling|M.")]
    [InlineData("Han, K. & Xu, C. (Huawei Noah’s Ark Lab)", "Han|K.;Xu|C.")]
    [InlineData("Sifre, L.", "Sifre|L.")]
    [InlineData("Somebody", "Somebody|")]
    [InlineData(" ", "")]
    public void Authors_are_told_apart(string author, string expected) =>
        Assert.Equal(expected, string.Join(';', AuthorName.List(author).Select(name => $"{name.Family}|{name.Given}")));

    [Fact]
    public void Every_author_of_the_catalogue_has_a_family_name_and_initials() => Assert.All(
        MethodCatalogue.Default.Publications.SelectMany(publication => publication.Authors).Where(name => name != AuthorName.Others),
        name =>
        {
            Assert.DoesNotContain(name.Family, c => c is '.' or '(' or ')' or ',' or '&');
            Assert.NotEmpty(name.Given);
            Assert.True(char.IsUpper(name.Given[0]));
        });

    [Fact]
    public void A_paper_is_listed_once_with_all_its_methods()
    {
        var publications = MethodCatalogue.Default.Publications;
        Assert.Equal(["compound-scaling", "efficientnet"], publications.Single(publication => publication.Key == "tan2019efficientnet").Methods);
        Assert.Equal(MethodCatalogue.Default.Methods.Select(method => method.Id), publications.SelectMany(publication => publication.Methods).Order(StringComparer.Ordinal));
        Assert.Equal(publications.Length, publications.Select(publication => publication.Key).Distinct().Count());
        Assert.All(publications, publication => Assert.Matches("^[a-z]+[12][0-9]{3}[a-z0-9]+$", publication.Key));
    }

    [Theory]
    [InlineData("model-compression", "bucilua2006model", 2006, "535–541")]
    [InlineData("mixup", "zhang2018mixup", 2018, null)]
    [InlineData("mobilenet", "howard2017mobilenets", 2017, null)]
    [InlineData("convnext", "liu2022convnet", 2022, null)]
    [InlineData("weight-averaging", "polyak1992acceleration", 1992, "838–855")]
    [InlineData("compound-scaling", "tan2019efficientnet", 2019, "6105–6114")]
    public void Keys_years_and_pages_come_from_the_citation(string id, string key, int year, string? pages)
    {
        var publication = MethodCatalogue.Default.PublicationOf(MethodCatalogue.Default.Find(id)!);
        Assert.Equal((key, year, pages), (publication.Key, publication.Year, publication.Pages));
    }

    [Fact]
    public void Methods_of_one_paper_agree_on_its_title_and_venue() => Assert.All(
        MethodCatalogue.Default.Publications,
        publication => Assert.Single(publication.Methods.Select(id => MethodCatalogue.Default.Find(id)!.Source).Select(source => (source.Title, source.Kind, source.Venue)).Distinct()));

    [Fact]
    public void The_version_is_that_of_the_content()
    {
        Assert.Matches("^[0-9a-f]{12}$", MethodCatalogue.Default.Version);
        Assert.Equal(MethodCatalogue.Read([], "[]").Version, MethodCatalogue.Read([], "[]").Version);
        Assert.NotEqual(MethodCatalogue.Read([], "[]").Version, MethodCatalogue.Read([], "[ ]").Version);
        Assert.Equal(MethodCatalogue.Read([], "[\n]").Version, MethodCatalogue.Read([], "[\r\n]").Version);
    }
}
