using Menut.Networks;

namespace Menut.Training.Studies.Descriptions;

/// <summary>A network of a study.</summary>
/// <param name="Name">What tables and folders call it.</param>
/// <param name="Network">Its name in Menut.</param>
/// <param name="Options">Its options; classes come from the data, and so does a resolution that is not said.</param>
public sealed record StudyNetwork(string Name, string Network, NetworkOptions Options);
