namespace Menut.Web.Tests.Hostile;

/// <summary>A request as it goes over the wire.</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Manner">How it is sent.</param>
/// <param name="IsHttp1">Whether it says a version of HTTP that the server speaks: to others the right answer is 505.</param>
internal sealed record HostileRequest(byte[] Bytes, Manner Manner, bool IsHttp1);

/// <summary>How a request is sent.</summary>
internal enum Manner
{
    /// <summary>All of it, then nothing more.</summary>
    Whole,

    /// <summary>In small pieces.</summary>
    InPieces,

    /// <summary>A part of it, then nothing more.</summary>
    CutShort,

    /// <summary>All of it, then the connection is reset, and no answer read.</summary>
    Abandoned,
}
