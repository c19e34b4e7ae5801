namespace Menut.Cli;

/// <summary>What <c>menut --json</c> answers.</summary>
/// <param name="Version">Menut's version.</param>
/// <param name="Commands">Every command.</param>
internal sealed record OverviewDocument(string Version, OverviewCommand[] Commands);

/// <summary>A command in the overview.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Description">One sentence.</param>
internal sealed record OverviewCommand(string Name, string Description);
