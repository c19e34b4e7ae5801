namespace Menut.Training.Studies.Descriptions;

/// <summary>A teacher of a study: a model that is there, or a network that is trained as the study's first trial.</summary>
/// <param name="Name">What tables and folders call it.</param>
/// <param name="Model">The model; null where one is trained.</param>
/// <param name="Network">What is trained; null where there is a model.</param>
/// <param name="Recipe">How it is trained; what is not said is as for the students.</param>
public sealed record StudyTeacher(string Name, string? Model, StudyNetwork? Network, RecipeChoices Recipe);
