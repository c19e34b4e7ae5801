using System.Collections.Immutable;

namespace Menut.Cli.Import;

/// <summary>
/// What <c>menut import --json</c> answers. <c>model</c> is the file that was written, null where the weights don't fit; then <c>problems</c> says of each weight
/// what is wrong, and the exit code is 3. <c>missing</c> and <c>unused</c> are keys of the library's naming, all of them.
/// </summary>
internal sealed record ImportAnswer(
    string? Model, string Network, string? Source, string? Names, long Parameters, int Resolution, int Classes, ImmutableArray<string> Missing,
    ImmutableArray<string> Unused, ImmutableArray<string> Problems, ImmutableArray<string> Notes);
