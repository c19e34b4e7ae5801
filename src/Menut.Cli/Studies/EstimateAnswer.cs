namespace Menut.Cli.Studies;

/// <summary>What <c>menut study --dry-run --json</c> answers.</summary>
/// <param name="Study">The folder.</param>
/// <param name="Trials">How many there are.</param>
/// <param name="Finished">How many are finished.</param>
/// <param name="Seconds">Time of the training steps of the others, from a few steps that were measured.</param>
/// <param name="List">The trials.</param>
internal sealed record EstimateAnswer(string Study, int Trials, int Finished, double Seconds, EstimatedTrialAnswer[] List);

/// <summary>A trial that is to come.</summary>
internal sealed record EstimatedTrialAnswer(string Name, string Kind, long Seed, int Epochs, long Pictures);
