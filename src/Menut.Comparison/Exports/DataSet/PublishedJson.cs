using System.Text.Json;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>A published accuracy as JSON.</summary>
internal static class PublishedJson
{
    public static void Write(Utf8JsonWriter json, PublishedFigure figure)
    {
        json.WriteString("network", figure.Network);
        json.WriteNumber("resolution", figure.Resolution);
        json.WriteNumber("top1", figure.Top1);
        json.WriteString("source", figure.Source);
        json.WriteString("url", figure.Url);
    }
}
