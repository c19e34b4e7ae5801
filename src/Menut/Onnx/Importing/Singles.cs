using System.Globalization;

namespace Menut.Onnx.Importing;

/// <summary>Numbers that a file keeps as float32.</summary>
internal static class Singles
{
    /// <summary>The shortest decimal number that is this float: 1e-3f was meant as 0.001, not as 0.0010000000474974513.</summary>
    public static double Widened(this float value) =>
        double.Parse(value.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
