using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Menut.Weights.Metadata;

/// <summary>
/// The dialect of JSON in the metadata of model files and of ONNX files: names in snake case, enumerations by name, null where a value may be
/// absent, no name twice. It is read and written by hand: what <see cref="JsonSerializer"/> generates takes a cold process longer than all else
/// that loading a model does.
/// </summary>
internal static class MetadataJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="read">Makes something of its root.</param>
    /// <exception cref="JsonException">It is no JSON, or not of what is read: a value is missing, of another kind or out of range.</exception>
    public static T Read<T>(string json, Func<JsonElement, T> read)
    {
        try
        {
            byte[] bytes = Encoding.UTF8.GetBytes(json);
            RefuseRepeatedNames(bytes, Strict.MaxDepth);
            using var document = JsonDocument.Parse(bytes, Strict);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>
    /// Throws a <see cref="FormatException"/> where an object names something twice. The document would do so too, with hashes whose seed it takes from the library of cryptography: loading that one costs a cold process more than all else
    /// that reading a model's metadata does.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="depth">How deep it may nest.</param>
    public static void RefuseRepeatedNames(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        var objects = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                objects.Push([]);
            else if (reader.TokenType == JsonTokenType.EndObject)
                objects.Pop();
            else if (reader.TokenType == JsonTokenType.PropertyName && !objects.Peek().Add(reader.GetString()!))
                throw new FormatException($"'{reader.GetString()}' is there twice.");
        }
    }

    /// <summary>The text of something.</summary>
    /// <param name="write">Writes it.</param>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A value that is there; null would not be one of its kind.</summary>
    public static JsonElement? Given(this JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A value that is there and isn't null.</summary>
    public static JsonElement? Optional(this JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A text, not null.</summary>
    public static string GetText(this JsonElement value) => value.GetString() ?? throw new FormatException("A text is null.");

    /// <summary>A member of an enumeration by its name, case ignored, or by its number, which may be none: whoever uses it looks.</summary>
    public static T GetMember<T>(this JsonElement value)
        where T : struct, Enum
    {
        if (value.ValueKind == JsonValueKind.Number)
            return (T)Enum.ToObject(typeof(T), value.GetInt32());

        // Parsing would also take numbers and lists in a text.
        string name = value.GetText();
        return name.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetter(name.FirstOrDefault()) && Enum.TryParse(typeof(T), name, ignoreCase: true, out object? member)
            ? (T)member
            : throw new FormatException($"No {typeof(T).Name} is named so.");
    }

    /// <summary>Texts; whether one may be null is for whoever uses them to say.</summary>
    public static ImmutableArray<string> GetTexts(this JsonElement array)
    {
        var texts = ImmutableArray.CreateBuilder<string>(array.GetArrayLength());
        foreach (var text in array.EnumerateArray())
            texts.Add(text.GetString()!);
        return texts.MoveToImmutable();
    }

    public static ImmutableArray<int> GetIntegers(this JsonElement array)
    {
        var numbers = new int[array.GetArrayLength()];
        int next = 0;
        foreach (var number in array.EnumerateArray())
            numbers[next++] = number.GetInt32();
        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    public static ImmutableArray<float> GetSingles(this JsonElement array)
    {
        var numbers = new float[array.GetArrayLength()];
        int next = 0;
        foreach (var number in array.EnumerateArray())
            numbers[next++] = number.GetSingle();
        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    public static void WriteTexts(this Utf8JsonWriter json, ImmutableArray<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteTexts(texts);
    }

    public static void WriteSingles(this Utf8JsonWriter json, string name, ImmutableArray<float> numbers)
    {
        json.WriteStartArray(name);
        foreach (float number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } given)
            json.WriteNumber(name, given);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } given)
            json.WriteNumber(name, given);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } given)
            json.WriteBoolean(name, given);
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, Enum? member) => json.WriteOptional(name, member?.ToString());

    public static void WriteOptional(this Utf8JsonWriter json, string name, ImmutableArray<int>? numbers)
    {
        if (numbers is not { } given)
            return;
        json.WriteStartArray(name);
        foreach (int number in given)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
