using Menut.Comparison.Store;

namespace Menut.Comparison.Tests;

/// <summary>A store in a folder of its own that goes when the test is over.</summary>
public sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-store-");
    private RunStore? _store;

    public string FilePath => Path.Combine(_folder.FullName, "store.db");

    public RunStore Store => _store ??= RunStore.Open(FilePath);

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Delete(recursive: true);
    }
}
