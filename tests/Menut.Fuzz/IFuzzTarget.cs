namespace Menut.Fuzz;

/// <summary>A reader of files from outside, and the files to break it with. A new reader is a new class in <c>Targets</c> and a line in <see cref="FuzzTargets"/>.</summary>
internal interface IFuzzTarget
{
    /// <summary>What the command line calls it.</summary>
    string Name { get; }

    /// <summary>A broken file; everything random comes from the generator, so that a seed gives the same files again.</summary>
    byte[] Next(Random random);

    /// <summary>Reads a file wholly, as an import does. It may throw <see cref="MenutException"/> and nothing else.</summary>
    void Read(string path);
}
