using System.Collections.Immutable;
using Menut.Inference;
using Menut.Onnx;
using Menut.OnnxRuntime;
using Menut.Training;
using Menut.Weights;

namespace Menut.Cli.Benchmark;

/// <summary>A model as files from which each engine starts by itself, as it does for those who use it.</summary>
internal sealed class EngineFiles : IDisposable
{
    private const string Own = "model.safetensors", Onnx = "model.onnx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-");

    /// <summary>Writes what the engines need into a folder, which is gone in the end.</summary>
    /// <exception cref="MenutException">It cannot be written.</exception>
    public EngineFiles(Model model, ImmutableArray<string> engines)
    {
        try
        {
            if (engines.Any(engine => engine != "onnxruntime"))
                model.Save(Path.Combine(Folder, Own));
            if (engines.Contains("onnxruntime"))
                OnnxFile.Write(Path.Combine(Folder, Onnx), model);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where they are.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Has an engine read its file.</summary>
    /// <param name="engine">Its name.</param>
    /// <param name="folder">Where the files are.</param>
    /// <param name="threads">Threads of a call.</param>
    /// <returns>The engine, and the version of whatever computes.</returns>
    public static (IInferenceEngine Engine, string Version) Open(string engine, string folder, int threads) => engine switch
    {
        "onnxruntime" => OnnxRuntime(folder, threads),
        "torch" => Torch(folder, threads),
        _ => (new MenutEngine(Model.Load(Path.Combine(folder, Own)), new EngineOptions { Threads = threads }), Overview.Version),
    };

    /// <summary>Deletes them.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Folder))
            _folder.Delete(recursive: true);
    }

    // Each in a method of its own: an engine's libraries are loaded when the method that names them is first run.
    private static (IInferenceEngine Engine, string Version) OnnxRuntime(string folder, int threads) =>
        (new OnnxRuntimeEngine(Path.Combine(folder, Onnx), threads), OnnxRuntimeEngine.Version);

    private static (IInferenceEngine Engine, string Version) Torch(string folder, int threads) =>
        (TorchEngine.Load(Path.Combine(folder, Own), threads), TorchEngine.Version);
}
