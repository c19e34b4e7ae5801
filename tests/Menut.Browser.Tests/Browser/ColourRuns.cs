using Menut.Comparison.Store;
using Menut.Web.Tests.Predictions;
using Menut.Weights;

namespace Menut.Browser.Tests.Browser;

/// <summary>Two runs whose models say which of red, green and blue a picture has most of, in two languages.</summary>
internal static class ColourRuns
{
    public static void Add(RunStore store, string folder)
    {
        Add(store, folder, "colours001", "colours", ColourModel.Of(["red", "green", "blue"]));
        Add(store, folder, "colores001", "colores", ColourModel.Of(["rojo", "verde", "azul"], strength: 3));
    }

    private static void Add(RunStore store, string folder, string id, string name, Model model)
    {
        string run = Path.Combine(folder, id);
        string file = Path.Combine(run, "best.safetensors");
        Directory.CreateDirectory(run);
        model.Save(file);
        store.Save(new Run
        {
            Id = id,
            Kind = RunKind.Train,
            Name = name,
            Network = "colours",
            Resolution = 8,
            Classes = 3,
            Parameters = 576,
            MultiplyAdds = 576,
            Started = DateTimeOffset.UnixEpoch,
            Folder = run,
            ModelPath = file,
        });
    }
}
