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
    ];

    public static TheoryData<string, int> Addresses { get; } = [.. All];
}
