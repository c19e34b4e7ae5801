using System.Text;

namespace Menut.Training.Studies.Tables;

/// <summary>A study's table for documents and spreadsheets. Names are letters, digits, -, _ and . alone, so nothing needs quoting.</summary>
public static class StudyText
{
    /// <summary>A table in Markdown.</summary>
    public static string Markdown(StudyTable table)
    {
        var shown = StudyColumn.All.Where(column => column.IsShown).ToList();
        var text = new StringBuilder();
        Line(shown.Select(column => column.Title));
        Line(shown.Select((_, i) => i < 2 ? "---" : "---:"));
        foreach (var row in table.Rows)
            Line(shown.Select(column => column.Text(row)));
        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    /// <summary>Comma-separated values (RFC 4180) with all digits.</summary>
    public static string Csv(StudyTable table)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', StudyColumn.All.Select(column => column.Key)).Append("\r\n");
        foreach (var row in table.Rows)
            text.AppendJoin(',', StudyColumn.All.Select(column => column.Value(row))).Append("\r\n");
        return text.ToString();
    }
}
