using System.Text.Json;
using System.Text.Json.Serialization;

namespace Menut.Training.Distillation.Schedules;

/// <summary>A schedule in a file: a number where it is constant, else its text.</summary>
internal sealed class ScheduleJson : JsonConverter<Schedule>
{
    public override Schedule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return Schedule.Constant(reader.GetDouble());
        try
        {
            return Schedule.Parse(reader.GetString() ?? "", "a schedule");
        }
        catch (Exception exception) when (exception is MenutException or InvalidOperationException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Schedule value, JsonSerializerOptions options)
    {
        if (value.Shape == ScheduleShape.Constant)
            writer.WriteNumberValue(value.To);
        else
            writer.WriteStringValue(value.ToString());
    }
}
