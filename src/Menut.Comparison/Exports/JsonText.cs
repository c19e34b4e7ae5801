using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Menut.Comparison.Exports;

/// <summary>What the JSON documents have in common.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>A document: one object, whose members are written by the caller.</summary>
    public static string Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    /// <summary>Which schema the document follows, and of which version of it.</summary>
    internal static void Schema(this Utf8JsonWriter json, string schema, int version)
    {
        json.WriteString("schema", schema);
        json.WriteNumber("version", version);
    }

    /// <summary>A member that is a text or null.</summary>
    internal static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        json.TextValue(text);
    }

    /// <summary>A text or null.</summary>
    internal static void TextValue(this Utf8JsonWriter json, string? text)
    {
        if (text is null)
            json.WriteNullValue();
        else
            json.WriteStringValue(text);
    }

    /// <summary>A member that is a number, or null.</summary>
    internal static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        json.NumberValue(value);
    }

    /// <summary>A number; null where there is none, since JSON has no word for what isn't a number.</summary>
    internal static void NumberValue(this Utf8JsonWriter json, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    /// <summary>A member that is an array.</summary>
    internal static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>A member that is an array of texts.</summary>
    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts) => json.Array(name, texts, json.WriteStringValue);

    /// <summary>An object in an array.</summary>
    internal static void Object(this Utf8JsonWriter json, Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    /// <summary>A value of an enumeration, as <c>snake_case</c>.</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
