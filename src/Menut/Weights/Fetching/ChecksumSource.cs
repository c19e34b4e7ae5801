namespace Menut.Weights.Fetching;

/// <summary>Who says which bytes a published file has.</summary>
public enum ChecksumSource
{
    /// <summary>Nobody: what came is recorded, not checked.</summary>
    Nobody,

    /// <summary>The publication's own name of the file, which ends in the beginning of its SHA-256.</summary>
    FileName,

    /// <summary>The server, by the SHA-256 that it names before it sends the bytes.</summary>
    Server,
}
