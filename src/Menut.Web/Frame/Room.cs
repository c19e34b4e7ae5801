using System.Collections.Immutable;

namespace Menut.Web.Frame;

/// <summary>A part of the site that the navigation leads to; its name in the languages' texts is <c>nav.</c> and its path.</summary>
/// <param name="Path">Its path after the language, without slashes.</param>
internal sealed record Room(string Path)
{
    /// <summary>Every room, in the order in which they are offered.</summary>
    public static ImmutableArray<Room> All { get; } = [new("compare"), new("structure"), new("charts"), new("try"), new("methods")];

    /// <summary>Whether a page lies in it.</summary>
    /// <param name="address">Address after the language.</param>
    public bool Holds(string address) => address.TrimStart('/').Split('/', '?')[0] == Path;
}
