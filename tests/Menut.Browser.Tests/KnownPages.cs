using Menut.Comparison.Languages;
using static Menut.Browser.Tests.PageAddress;

namespace Menut.Browser.Tests;

/// <summary>Every kind of page that the server has: a new one is a line here, and is then held to all rules.</summary>
public static class KnownPages
{
    private static readonly (string Address, int Status)[] All =
    [
        (Compare(Language.Catalan), 200),
        (Compare(Language.English, "mobilenet_v1,resnet50,efficientnet_b0", baseline: "resnet50"), 200),
        (Compare(Language.Spanish, "teacher001,student001,plain00001", baseline: "teacher001", differences: true), 200),
        (Compare(Language.English, "hostile001,mobilenet,mobilenet_v2,student001,tinybert,attention-transfer"), 200),
        (Compare(Language.English, "mobilenet"), 200),
        (Compare(Language.English, ""), 200),
        (Compare(Language.English, "mobilenet,nothing"), 404),
        (Compare(Language.English) + "&add=Destil·lació%20de%20con", 404),
        (Compare(Language.Arabic, baseline: "mobilenet"), 200),
        (Compare(Language.German, "mobilenet,resnet,pruning,dropout,distilbert,tinybert,xception"), 200),
        (Compare(Language.French, "mobilenet,efficientnet&removed=resnet&at=1"), 200),
        ("/en/methods", 200),
        ("/ca/methods/mobilenet", 200),
        ("/ar/methods/knowledge-distillation", 200),
        ("/tr/structure?m=mobilenet_v2,mobilenet_v3_large", 200),
        ("/en/structure?m=mobilenet_v2", 400),
        ("/es/charts", 200),
        ("/ar/charts/scaling", 200),
        ("/en/charts/training", 200),
        ("/en/charts/confusion", 200),
        ("/fr/try", 200),
        ("/de/nowhere", 404),
        ("/xx/compare", 404),
    ];

    public static TheoryData<string, int> Addresses { get; } = [.. All];
}
