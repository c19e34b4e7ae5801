namespace Menut.Cli.Studies;

/// <summary>The forms of a study's table.</summary>
internal enum StudyFormat
{
    Table,
    Json,
    Csv,
    Markdown,
}
