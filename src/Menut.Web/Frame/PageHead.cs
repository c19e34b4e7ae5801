using System.Collections.Immutable;
using Menut.Comparison.Languages;

namespace Menut.Web.Frame;

/// <summary>What a page says of itself.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its path after the language, with its query.</param>
/// <param name="Scripts">Addresses of its scripts.</param>
/// <param name="Styles">Addresses of its styles, beside the one that all pages share.</param>
internal sealed record PageHead(Language Language, string Title, string Address, ImmutableArray<string> Scripts, ImmutableArray<string> Styles);
