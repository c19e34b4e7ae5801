using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Search;

namespace Menut.Comparison.Tests.Search;

public sealed class ThingSearchTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [InlineData("mobilenet", "mobilenet", MatchQuality.Exact)]
    [InlineData("MobileNets", "mobilenet", MatchQuality.Exact)]
    [InlineData("mobile net", "mobilenet", MatchQuality.Exact)]
    [InlineData("destil·lació de coneixement", "knowledge-distillation", MatchQuality.Exact)]
    [InlineData("DESTILLACIO DE CONEIXEMENT", "knowledge-distillation", MatchQuality.Exact)]
    [InlineData("destilacion de conocimiento", "knowledge-distillation", MatchQuality.Exact)]
    [InlineData("Bilgi Damitma", "knowledge-distillation", MatchQuality.Exact)]
    [InlineData("knowl", "knowledge-distillation", MatchQuality.Prefix)]
    [InlineData("scaling compound", "efficientnet", MatchQuality.WordPrefix)]
    [InlineData("mobilnet", "mobilenet", MatchQuality.Fuzzy)]
    [InlineData("moiblenet", "mobilenet", MatchQuality.Fuzzy)]
    [InlineData("eficientnet", "efficientnet", MatchQuality.Fuzzy)]
    [InlineData("knowlege distilation", "knowledge-distillation", MatchQuality.Fuzzy)]
    [InlineData("EFFICIENTNET_B3", "efficientnet_b3", MatchQuality.Exact)]
    [InlineData("efficientnet b3", "efficientnet_b3", MatchQuality.Exact)]
    public void A_thing_is_found_by_what_people_type(string typed, string id, MatchQuality quality)
    {
        var hits = Search().Find(typed, Language.English, 10);
        Assert.Contains(hits, hit => hit.Id == id && hit.Quality == quality);
        Assert.True(hits.TakeWhile(hit => hit.Id != id).All(hit => hit.Quality <= quality));
    }

    [Fact]
    public void Better_matches_come_first()
    {
        var hits = Search().Find("mobilenet", Language.English, 20);
        Assert.Equal("mobilenet", hits[0].Id);
        Assert.Equal(hits.Select(hit => hit.Quality).Order(), hits.Select(hit => hit.Quality));
        Assert.Contains(hits, hit => hit.Kind == ThingKind.Network);
        Assert.Equal(hits.Length, hits.DistinctBy(hit => hit.Id).Count());
    }

    [Fact]
    public void A_hit_says_its_name_in_the_pages_language_and_what_matched()
    {
        var hit = Search().Find("Bilgi Damıtma", Language.Catalan, 1).Single();
        Assert.Equal(new SearchHit("knowledge-distillation", "Destil·lació de coneixement", ThingKind.Method, "ca", "Bilgi Damıtma", MatchQuality.Exact), hit);
        Assert.Null(Search().Find("resnet50", Language.Catalan, 1).Single().Language);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"'`;--%_*")]
    [InlineData("\0")]
    [InlineData("xq")]
    [InlineData("zzzzzzzzzzzz")]
    public void Nothing_is_found_by_nothing(string typed) => Assert.Empty(Search().Find(typed, Language.English, 10));

    [Fact]
    public void Runs_are_found_by_name_id_part_and_typing_error()
    {
        var store = _temporary.Store;
        store.Save(Sample.Run("abc0000001", "Flors del Jardí 2026"));
        store.Save(Sample.Run("abd0000001", "mobilenet_v1 student, seed 7"));
        store.Save(Sample.Run("abe0000001", "mobilenet_v1 student, seed 8"));
        foreach (string typed in new[] { "abc0000001", " abc00 ", "flors", "jardi", "JARDÍ", "del jardí", "ardi 2026", "flosr del jardi", "gardi" })
            Assert.Contains(Search().Find(typed, Language.English, 10), hit => hit is { Id: "abc0000001", Kind: ThingKind.Run });
        Assert.DoesNotContain(Search().Find("ab", Language.English, 50), hit => hit.Kind == ThingKind.Run);
        Assert.Equal("abe0000001", Search().Find("mobilenet student seed 8", Language.English, 10)[0].Id);
        Assert.Equal(
            ["abd0000001", "abe0000001"],
            Search().Find("mobilenet_v1 studnet", Language.English, 10).Where(hit => hit.Kind == ThingKind.Run).Select(hit => hit.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_that_was_renamed_or_deleted_is_no_longer_found_by_its_old_name()
    {
        var store = _temporary.Store;
        store.Save(Sample.Run("abc0000001", "tulips"));
        store.Save(Sample.Run("abc0000001", "orchids"));
        Assert.Empty(store.Named("tulips", 5));
        Assert.Equal("orchids", Assert.Single(store.Named("orchid", 5)).Name);
        Assert.True(store.Delete("abc0000001"));
        Assert.Empty(store.Named("orchid", 5));
    }

    [Fact]
    public void Runs_of_a_store_from_before_are_found_too()
    {
        using (var old = Menut.Comparison.Store.RunStore.Open(_temporary.FilePath, [Menut.Comparison.Store.Schema.Migrations[0]]))
            old.Save(Sample.Run("abc0000001", "tulips"));
        Assert.Equal("abc0000001", Assert.Single(_temporary.Store.Named("tulip", 5)).Id);
    }

    [Fact]
    public void A_hostile_name_is_a_name()
    {
        const string name = "x\" OR name MATCH \"a'); DROP TABLE runs; --";
        _temporary.Store.Save(Sample.Run("abc0000001", name));
        Assert.Equal(name, Assert.Single(Search().Find(name, Language.English, 5)).Name);
        Assert.Empty(Search().Find(new string('x', 1 << 20), Language.English, 5));
    }

    private ThingSearch Search() => new(MethodCatalogue.Default, _temporary.Store);
}
