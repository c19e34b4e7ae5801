using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Menut.Cli.Import;

/// <summary>
/// Class names out of a file, in the order of the classifier: a name a line; or JSON, an array of names or an object from number to name (the
/// <c>id2label</c> of a model hub's configuration).
/// </summary>
internal static class ClassNameFile
{
    private const long LongestFile = 16 << 20;

    /// <exception cref="MenutException">It cannot be read, or holds another number of names.</exception>
    public static ImmutableArray<string> Read(string path, int classes)
    {
        string text = Text(path);
        var names = text.TrimStart() is ['[' or '{', ..] ? OfJson(text, path) : [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.Trim())];
        if (names.Length != classes)
            throw MenutException.WrongData($"{path} has {names.Length} class names; the classifier has {classes} classes.");
        int nameless = names.IndexOf("");
        return nameless < 0 ? names : throw MenutException.WrongData($"{path} has no name for class {nameless}.");
    }

    private static string Text(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (file.Length > LongestFile)
                throw MenutException.WrongData($"{path} is larger than 16 MiB: these are no class names.");
            using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd().TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            throw MenutException.WrongData($"{path} is not text in UTF-8.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw MenutException.WrongData($"Cannot read {path}: {exception.Message}", exception);
        }
    }

    private static ImmutableArray<string> OfJson(string text, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 8 });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("id2label", out var labels))
                root = labels;
            return root.ValueKind == JsonValueKind.Array
                ? [.. root.EnumerateArray().Select(name => name.GetString() ?? "")]
                : OfNumbers(root, path);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw MenutException.WrongData($"{path} is neither a JSON array of names nor an object from number to name.", exception);
        }
    }

    private static ImmutableArray<string> OfNumbers(JsonElement root, string path)
    {
        var byNumber = new Dictionary<string, string>();
        foreach (var property in root.EnumerateObject())
            byNumber[property.Name] = property.Value.GetString() ?? "";
        return
        [
            .. Enumerable.Range(0, byNumber.Count).Select(number => byNumber.TryGetValue(FormattableString.Invariant($"{number}"), out string? name)
                ? name
                : throw MenutException.WrongData($"{path} has no name for class {number}.")),
        ];
    }
}
