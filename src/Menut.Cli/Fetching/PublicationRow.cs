using Menut.Weights.Fetching;
using Menut.Weights.Publications;

namespace Menut.Cli.Fetching;

/// <summary>Published weights in <c>menut weights list --json</c>; <c>file</c> and <c>bytes</c> where they are here.</summary>
internal sealed record PublicationRow(string Source, string Network, double Width, int Resolution, int Classes, bool Here, string? File, long? Bytes)
{
    public static PublicationRow Of(Publication publication, WeightShelf shelf)
    {
        var here = shelf.Find(publication);
        return new(
            publication.Name, publication.Network, publication.Options.Width, publication.Preprocessing.Resolution, publication.Options.Classes, here is not null,
            here is null ? null : shelf.PathOf(publication), here?.Bytes);
    }
}
