namespace Menut.Cli.Frame;

/// <summary>The folder of data sets, runs and the store: MENUT_HOME, or <c>menut</c> in the user's data folder.</summary>
internal static class MenutHome
{
    public const string Variable = "MENUT_HOME";

    public static string Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } home
        ? System.IO.Path.GetFullPath(home)
        : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "menut");
}
