using Microsoft.Playwright;

namespace Menut.Browser.Tests.Browser;

/// <summary>How a visitor looks at a page.</summary>
public sealed record Look
{
    /// <summary>A phone, a laptop, a wide screen.</summary>
    public static readonly int[] Widths = [360, 1280, 2560];

    /// <summary>Milliseconds that a visitor waits at most.</summary>
    public const float Patience = 30_000;

    public static Look Usual { get; } = new();

    public bool Script { get; init; } = true;

    public bool Dark { get; init; }

    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;

    /// <summary>What the browser asks for, as in <c>ca-ES</c>.</summary>
    public string Locale { get; init; } = "en-US";

    public bool ForcedColors { get; init; }

    /// <summary>Pixels of the screen in one of the page.</summary>
    public float Scale { get; init; } = 1;

    internal BrowserNewContextOptions Options(Uri server) => new()
    {
        BaseURL = server.AbsoluteUri,
        JavaScriptEnabled = Script,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ViewportSize = new() { Width = Width, Height = Height },
        DeviceScaleFactor = Scale,
        Locale = Locale,
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
    };
}
