using System.Collections.Immutable;

namespace Menut.Cli.Fetching;

/// <summary>
/// What <c>menut weights get --json</c> answers. <c>source</c> is what every command takes as a MODEL from now on, <c>file</c> the file as published;
/// <c>checked_by</c> is file_name, server or nobody, <c>downloaded</c> is false where it was here before.
/// </summary>
internal sealed record FetchAnswer(
    string Source, string File, string Address, long Bytes, string Sha256, string CheckedBy, bool Downloaded, string Network, long Parameters,
    int Resolution, int Classes, ImmutableArray<string> Notes);
