namespace Menut;

/// <summary>The folder where Menut keeps what outlives a command: named data sets, published weights, the store of runs.</summary>
/// <param name="Path">The folder; it need not exist yet.</param>
public sealed record DataHome(string Path)
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "MENUT_HOME";

    /// <summary><c>MENUT_HOME</c>, or else <c>menut</c> in the user's data folder (XDG_DATA_HOME on Linux, Application Support on macOS, LocalApplicationData on Windows).</summary>
    public static DataHome Default => Named(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The store of runs, their metrics and what was measured.</summary>
    public string StorePath => System.IO.Path.Combine(Path, "menut.db");

    /// <summary>The folder of a named data set.</summary>
    public string OfDataSet(string name) => System.IO.Path.Combine(Path, "data", name);

    /// <summary>The folder of published weights: <c>weights/timm/tf_efficientnet_b0.ns_jft_in1k</c>.</summary>
    /// <param name="name">Library, slash, model and tag.</param>
    public string OfWeights(string name) => System.IO.Path.Combine([Path, "weights", .. name.Split('/')]);

    internal static DataHome Named(string? variable) =>
        new(string.IsNullOrEmpty(variable) ? System.IO.Path.Combine(UserData(), "menut") : System.IO.Path.GetFullPath(variable));

    private static string UserData()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        // A service account may have no home at all.
        return folder.Length > 0 ? folder : System.IO.Path.GetTempPath();
    }
}
