using System.Text.Json.Serialization;

namespace Menut.Comparison.Catalogue;

/// <summary>What a publication is, which decides how a bibliography writes it.</summary>
public enum SourceKind
{
    /// <summary>A preprint that no venue has printed.</summary>
    [JsonStringEnumMemberName("preprint")]
    Preprint,

    /// <summary>A paper of a conference or workshop.</summary>
    [JsonStringEnumMemberName("conference")]
    Conference,

    /// <summary>An article of a journal.</summary>
    [JsonStringEnumMemberName("journal")]
    Journal,

    /// <summary>A doctoral thesis.</summary>
    [JsonStringEnumMemberName("thesis")]
    Thesis,

    /// <summary>A page of the web.</summary>
    [JsonStringEnumMemberName("web")]
    Web,
}
