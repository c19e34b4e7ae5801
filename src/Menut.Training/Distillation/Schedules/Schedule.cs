using System.Globalization;
using System.Text.Json.Serialization;
using Menut.Training.Tasks;

namespace Menut.Training.Distillation.Schedules;

/// <summary>
/// A number that may change while a network trains: a loss's weight, a temperature. As text <c>0.9</c>, <c>warmup(0.9, 5)</c>,
/// <c>linear(0, 1, 10)</c>, <c>cosine(4, 1)</c>; the last number, where it may be left out, is the epochs that it takes, else all.
/// </summary>
/// <param name="Shape">How it changes.</param>
/// <param name="From">The first value.</param>
/// <param name="To">The last value.</param>
/// <param name="Epochs">Epochs from the first to the last; null for all.</param>
[JsonConverter(typeof(ScheduleJson))]
public sealed record Schedule(ScheduleShape Shape, double From, double To, double? Epochs = null)
{
    private const string Forms = "a number, warmup(TO, EPOCHS), linear(FROM, TO[, EPOCHS]) or cosine(FROM, TO[, EPOCHS])";

    /// <summary>The smallest value that it takes.</summary>
    public double Least => Math.Min(From, To);

    /// <summary>The largest value that it takes.</summary>
    public double Most => Math.Max(From, To);

    /// <summary>Whether it is 0 all the time.</summary>
    public bool IsZero => From == 0 && To == 0;

    /// <summary>Always the same number.</summary>
    public static Schedule Constant(double value) => new(ScheduleShape.Constant, value, value);

    /// <summary>From 0 to a value in some epochs.</summary>
    public static Schedule WarmUp(double value, double epochs) => new(ScheduleShape.WarmUp, 0, value, epochs);

    /// <summary>Always the same number.</summary>
    public static implicit operator Schedule(double value) => Constant(value);

    /// <summary>The value at a step.</summary>
    /// <param name="position">Where the step stands.</param>
    public double At(StepPosition position)
    {
        double part = Math.Clamp(position.Epoch / (Epochs ?? Math.Max(1, position.Epochs)), 0, 1);
        return Shape switch
        {
            ScheduleShape.Constant => To,
            ScheduleShape.Cosine => To + (From - To) * 0.5 * (1 + Math.Cos(Math.PI * part)),
            _ => From + (To - From) * part,
        };
    }

    /// <summary>Reads the text form.</summary>
    /// <param name="text">As <c>0.9</c> or <c>warmup(0.9, 5)</c>.</param>
    /// <param name="option">Where it stands, for the message.</param>
    /// <exception cref="MenutException">It says no schedule.</exception>
    public static Schedule Parse(string text, string option)
    {
        string trimmed = text.Trim();
        int open = trimmed.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 && Number(trimmed) is { } constant)
            return Constant(constant);
        if (open < 0 || !trimmed.EndsWith(')'))
            throw Wrong(text, option);

        double?[] numbers = [.. trimmed[(open + 1)..^1].Split(',').Select(Number)];
        return (trimmed[..open].Trim().ToLowerInvariant(), numbers) switch
        {
            ("warmup", [{ } to, { } epochs]) => Ending(ScheduleShape.WarmUp, 0, to, epochs, text, option),
            ("linear", [{ } from, { } to]) => new(ScheduleShape.Linear, from, to),
            ("linear", [{ } from, { } to, { } epochs]) => Ending(ScheduleShape.Linear, from, to, epochs, text, option),
            ("cosine", [{ } from, { } to]) => new(ScheduleShape.Cosine, from, to),
            ("cosine", [{ } from, { } to, { } epochs]) => Ending(ScheduleShape.Cosine, from, to, epochs, text, option),
            _ => throw Wrong(text, option),
        };
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        string epochs = Epochs is { } number ? $", {Text(number)}" : "";
        return Shape switch
        {
            ScheduleShape.Constant => Text(To),
            ScheduleShape.WarmUp => $"warmup({Text(To)}{epochs})",
            ScheduleShape.Linear => $"linear({Text(From)}, {Text(To)}{epochs})",
            _ => $"cosine({Text(From)}, {Text(To)}{epochs})",
        };
    }

    private static Schedule Ending(ScheduleShape shape, double from, double to, double epochs, string text, string option) => epochs > 0
        ? new(shape, from, to, epochs)
        : throw MenutException.WrongUsage($"{option} {text}: it takes more than 0 epochs.");

    private static MenutException Wrong(string text, string option) => MenutException.WrongUsage($"{option} '{text}' is not {Forms}.");

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
