using System.Collections.Immutable;

namespace Menut.Comparison.Catalogue;

/// <summary>Where a method was first described.</summary>
public sealed record MethodSource
{
    /// <summary>The citation as text.</summary>
    public required string Text { get; init; }

    /// <summary>The publication's title, exactly as it was published, without a dot at its end.</summary>
    public required string Title { get; init; }

    /// <summary>What the publication is.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The conference, journal, school or site, where there is one.</summary>
    public string? Venue { get; init; }

    /// <summary>arXiv id, without version: <c>1704.04861</c>.</summary>
    public string? Arxiv { get; init; }

    /// <summary>Digital object identifier: <c>10.1109/CVPR.2016.90</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>Another page of the publisher.</summary>
    public string? Url { get; init; }

    /// <summary>The identifiers as links, most stable first.</summary>
    public ImmutableArray<SourceLink> Links =>
    [
        .. Arxiv is null ? [] : new[] { new SourceLink($"arXiv:{Arxiv}", new Uri($"https://arxiv.org/abs/{Arxiv}")) },
        .. Doi is null ? [] : new[] { new SourceLink($"doi:{Doi}", new Uri($"https://doi.org/{Doi}")) },
        .. Url is null ? [] : new[] { new SourceLink(new Uri(Url).Host, new Uri(Url)) },
    ];
}
