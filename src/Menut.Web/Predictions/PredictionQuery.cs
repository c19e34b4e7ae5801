using System.Collections.Immutable;
using System.Globalization;
using Menut.Comparison.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Menut.Web.Predictions;

/// <summary>What a request asks of models.</summary>
internal static class PredictionQuery
{
    /// <summary>The models of those ids.</summary>
    /// <exception cref="Refusal">None, too many, or an unknown one.</exception>
    public static ImmutableArray<TrainedModel> Models(RunStore? store, ImmutableArray<string> ids) => ids.Length switch
    {
        0 => throw new Refusal(StatusCodes.Status400BadRequest, "try.no_model"),
        > PicturePredictor.MostModels => throw new Refusal(StatusCodes.Status400BadRequest, "try.too_many_models", PicturePredictor.MostModels),
        _ => [.. ids.Select(id => TrainedModel.Find(store, id))],
    };

    /// <summary>A whole number of the address.</summary>
    /// <exception cref="Refusal">It is none, or out of range.</exception>
    public static int Number(StringValues value, string name, int otherwise, int most)
    {
        if (value.Count == 0)
            return otherwise;
        return value.Count == 1 && int.TryParse(value[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? number
            : throw new Refusal(StatusCodes.Status400BadRequest, "try.out_of_range", name, 1, most);
    }
}
