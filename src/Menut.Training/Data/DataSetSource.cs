using System.Collections.Immutable;

namespace Menut.Training.Data;

/// <summary>Opens what a user calls data: a named set, a folder, or a list of pictures.</summary>
public static class DataSetSource
{
    /// <summary>The named sets.</summary>
    public static ImmutableArray<string> Named { get; } = [FashionMnist.Name];

    /// <summary>
    /// Opens data. A name goes before a folder of the same name (write <c>./fashion-mnist</c> for the folder); a named set that isn't on
    /// this machine is fetched.
    /// </summary>
    /// <param name="data">A name of <see cref="Named"/>, a folder (<see cref="ImageFolder"/>, or <see cref="IdxFolder"/> where it has such files), or a .csv file (<see cref="CsvDataSet"/>).</param>
    /// <param name="seed">Decides, with the content of the pictures, the splits that are missing.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told of long steps; may be called from several threads.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="MenutException">Nothing of that name (the nearest is said), or the data is wrong.</exception>
    public static PictureDataSet Open(
        string data,
        long seed,
        DataSetOptions? options = null,
        IProgress<DataProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new();
        if (data.Equals(FashionMnist.Name, StringComparison.OrdinalIgnoreCase))
        {
            var fetched = new FashionMnistFetcher(options.Home).FetchAsync(progress, cancellationToken);
            return FashionMnist.Open(fetched.GetAwaiter().GetResult(), seed, options);
        }

        if (Directory.Exists(data) && IdxFolder.Is(data))
            return IdxFolder.Open(data, seed, options);

        if (Directory.Exists(data))
            return ImageFolder.Open(data, seed, options, progress, cancellationToken);

        var isList = Path.GetExtension(data).Equals(".csv", StringComparison.OrdinalIgnoreCase);
        if (File.Exists(data) && !isList)
            throw MenutException.WrongData($"'{data}' is no data: a folder with one folder a class, or a .csv of path and label, is expected.");
        if (isList)
            return CsvDataSet.Open(data, seed, options, progress, cancellationToken);

        throw data.AsSpan().IndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar) >= 0
            ? MenutException.WrongData($"'{data}' does not exist.")
            : MenutException.WrongUsage(
                $"'{data}' is neither a folder, nor a .csv file, nor a known set. Did you mean '{Spelling.Nearest(data, Named)}'?");
    }
}
