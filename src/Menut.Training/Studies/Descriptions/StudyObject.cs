using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Menut.Training.Studies.Descriptions;

/// <summary>An object of a study's description: whatever is wrong in it is said with its place.</summary>
/// <param name="file">The file, for messages.</param>
/// <param name="place">The object's place in it: <c>students[0]</c>; empty for the whole.</param>
/// <param name="json">What stands there.</param>
internal sealed class StudyObject(string file, string place, JsonObject json)
{
    private readonly HashSet<string> _read = [];

    /// <summary>What stands under a key; null where nothing does.</summary>
    public T? Value<T>(string key, JsonTypeInfo<T> type)
    {
        _read.Add(key);
        if (json[key] is not { } node)
            return default;
        try
        {
            return node.Deserialize(type);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw Wrong(key, $"{Short(node)} is not what stands there; see `menut study --init`");
        }
    }

    /// <summary>Each object of a list; none where there is no list.</summary>
    public IEnumerable<StudyObject> List(string key)
    {
        _read.Add(key);
        if (json[key] is not { } node)
            yield break;
        if (node is not JsonArray list)
            throw Wrong(key, "a list [ ... ] is needed");
        for (int i = 0; i < list.Count; i++)
        {
            string item = FormattableString.Invariant($"{Place(key)}[{i}]");
            yield return list[i] is JsonObject found ? new(file, item, found) : throw MenutException.WrongData($"{file}: {item}: an object {{ ... }} is needed.");
        }
    }

    /// <summary>The object under a key, or null.</summary>
    public StudyObject? Object(string key)
    {
        _read.Add(key);
        return json[key] switch
        {
            null => null,
            JsonObject found => new(file, Place(key), found),
            _ => throw Wrong(key, "an object { ... } is needed"),
        };
    }

    /// <summary>Whether a key has a text, not an object.</summary>
    public bool IsText(string key) => json[key]?.GetValueKind() == JsonValueKind.String;

    /// <summary>Defaults, with what the rest of the keys say instead.</summary>
    /// <exception cref="MenutException">A key that is none of the type's.</exception>
    public T Over<T>(T defaults, JsonTypeInfo<T> type)
    {
        var whole = JsonSerializer.SerializeToNode(defaults, type)!.AsObject();
        var known = type.Properties.Select(property => property.Name).ToList();
        foreach (var (key, value) in json)
        {
            if (_read.Contains(key))
                continue;
            if (!known.Contains(key))
                throw Unknown(key, known);
            whole[key] = value?.DeepClone();
        }

        try
        {
            return whole.Deserialize(type)!;
        }
        catch (JsonException exception)
        {
            string key = exception.Path?.TrimStart('$', '.') ?? "";
            throw Wrong(key, $"{(json[key] is { } node ? Short(node) : "what stands there")} cannot be its value");
        }
    }

    /// <summary>Refuses keys that nothing has read.</summary>
    public void RequireNothingElse()
    {
        foreach (var (key, _) in json)
        {
            if (!_read.Contains(key))
                throw Unknown(key, []);
        }
    }

    /// <summary>An error at a key.</summary>
    public MenutException Wrong(string key, string why) => MenutException.WrongData($"{file}: {Place(key)}: {why}.");

    /// <summary>Runs a check of a value whose message names an option, and puts the place before it.</summary>
    public void Check(Action check)
    {
        try
        {
            check();
        }
        catch (MenutException exception)
        {
            throw MenutException.WrongData($"{file}: {(place.Length > 0 ? place + ": " : "")}{exception.Message}", exception);
        }
    }

    private string Place(string key) => place.Length == 0 ? key : key.Length == 0 ? place : $"{place}.{key}";

    private MenutException Unknown(string key, IEnumerable<string> known) =>
        MenutException.WrongData($"{file}: {Place(key)} is unknown. Did you mean '{Spelling.Nearest(key, _read.Concat(known))}'?");

    private static string Short(JsonNode node)
    {
        const int shown = 40;
        string text = node.ToJsonString();
        return text.Length <= shown ? text : text[..shown] + "...";
    }
}
