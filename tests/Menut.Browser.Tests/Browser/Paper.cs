namespace Menut.Browser.Tests.Browser;

/// <summary>A sheet of A4, landscape, less its margins of 12 mm, in pixels of 1/96 inch.</summary>
internal static class Paper
{
    public const int Width = 1032;
    public const int Height = 703;
}
