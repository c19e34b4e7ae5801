using System.Xml.Linq;

namespace Menut.Tests.Architecture;

/// <summary>
/// Who may know whom. An app that only runs a network must not restore libtorch or a web server because somebody found a reference handy.
/// </summary>
public sealed class ProjectReferencesTests
{
    /// <summary>Everything that a project may reference; a new project is a new line here.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Menut"] = [],
        ["Menut.OnnxRuntime"] = ["Menut", "pkg:Microsoft.ML.OnnxRuntime"],
        ["Menut.SkiaSharp"] = ["Menut", "pkg:SkiaSharp*"],
        ["Menut.Training"] = ["Menut", "Menut.SkiaSharp", "pkg:TorchSharp", "pkg:libtorch*", "pkg:SharpZipLib", "pkg:MathNet.Numerics"],
        ["Menut.Comparison"] = ["Menut", "pkg:Microsoft.Data.Sqlite"],
        ["Menut.Web"] = ["Menut", "Menut.SkiaSharp", "Menut.Comparison", "pkg:Microsoft.OpenApi", "pkg:ScottPlot"],
        ["Menut.Cli"] =
        [
            "Menut", "Menut.OnnxRuntime", "Menut.SkiaSharp", "Menut.Training", "Menut.Comparison", "Menut.Web", "pkg:Spectre.Console", "pkg:System.CommandLine",
        ],
    };

    public static TheoryData<string> Projects() => [.. Directory.EnumerateDirectories(Source).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_it_may(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out string[]? allowed), $"src/{project} is new: say in this test what it may reference.");
        Assert.All(References(project), reference => Assert.True(
            allowed.Any(pattern => Matches(pattern, reference)), $"{project} must not reference {reference}."));
    }

    [Fact]
    public void Menut_knows_nobody()
    {
        Assert.Empty(References("Menut"));
        var project = XDocument.Load(ProjectFile("Menut"));
        Assert.Equal("true", project.Descendants("IsTrimmable").Single().Value);
        Assert.Equal("true", project.Descendants("IsAotCompatible").Single().Value);
        Assert.Empty(project.Descendants("FrameworkReference"));
    }

    [Theory]
    [InlineData("Menut.Comparison")]
    [InlineData("Menut.Web")]
    [InlineData("Menut.SkiaSharp")]
    public void Nobody_who_only_predicts_or_compares_restores_libtorch(string project) =>
        Assert.DoesNotContain("pkg:TorchSharp", Reachable(project));

    /// <summary>It is an engine to compare with, for who uses the command.</summary>
    [Fact]
    public void Only_the_command_brings_ONNX_Runtime() =>
        Assert.Equal(["Menut.Cli", "Menut.OnnxRuntime"], Allowed.Keys.Where(project => Reachable(project).Contains("pkg:Microsoft.ML.OnnxRuntime")).Order());

    [Fact]
    public void Nobody_knows_the_command() =>
        Assert.All(Allowed.Keys, project => Assert.DoesNotContain("Menut.Cli", References(project)));

    /// <summary>A type's full name says which project it is in.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_file_lives_in_its_projects_namespace(string project)
    {
        string folder = Path.Combine(Source, project);
        Assert.All(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories), file =>
        {
            string? line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            if (line is not null)
                Assert.True(line.StartsWith($"namespace {project}", StringComparison.Ordinal), $"{Path.GetRelativePath(Source, file)}: {line}");
        });
    }

    private static string Source { get; } = Path.Combine(Repository(), "src");

    private static HashSet<string> Reachable(string project)
    {
        var reached = new HashSet<string>();
        void Follow(string from)
        {
            foreach (string reference in References(from))
            {
                if (reached.Add(reference) && !reference.StartsWith("pkg:", StringComparison.Ordinal))
                    Follow(reference);
            }
        }

        Follow(project);
        return reached;
    }

    private static string[] References(string project)
    {
        var file = XDocument.Load(ProjectFile(project));
        return
        [
            .. file.Descendants("PackageReference").Select(reference => $"pkg:{(string)reference.Attribute("Include")!}"),
            .. file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/'))),
        ];
    }

    private static bool Matches(string pattern, string reference) =>
        pattern.EndsWith('*') ? reference.StartsWith(pattern[..^1], StringComparison.Ordinal) : reference == pattern;

    private static string ProjectFile(string project) => Path.Combine(Source, project, $"{project}.csproj");

    /// <summary>Tests run from artifacts/, below the checkout.</summary>
    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Menut.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("No Menut.slnx above the tests.");
    }
}
