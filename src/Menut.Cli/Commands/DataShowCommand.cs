using System.CommandLine;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.SkiaSharp;
using Menut.Training.Data;
using Menut.Weights;

namespace Menut.Cli.Commands;

/// <summary><c>menut data show</c>: the classes of a data set, how many pictures each split has of them, and what is wrong with it.</summary>
internal sealed class DataShowCommand : MenutCommand
{
    private readonly DataOpening _data;

    private readonly Option<long> _seed = new("--seed")
    {
        HelpName = "N", Description = "Decides the splits that the data lacks.", DefaultValueFactory = _ => 1,
    };

    private readonly Option<string?> _sheet = new("--contact-sheet")
    {
        HelpName = "FILE.png", Description = "Write a picture with a row of training pictures of each class.",
    };

    public DataShowCommand()
        : base("show", "Show a data set's classes, counts and unusable pictures.",
            "menut data show photos", "menut data show fashion-mnist --contact-sheet sheet.png")
    {
        _data = new DataOpening(this);
        Add(_seed);
        Add(_sheet);
    }

    protected override int Run(CommandContext context)
    {
        PictureDataSet data;
        using (var progress = context.StartProgress())
            data = DataOpening.Open(context, progress, _data.Text(context), context.Value(_seed), _data.Strict(context));
        if (context.Value(_sheet) is { } file)
        {
            byte[] png = PictureEncoder.Png(ContactSheet.Compose(data));
            AtomicFile.Write(file, stream => stream.Write(png));
        }

        var answer = DataAnswer.Of(data);
        context.Answer(answer, CliJson.Default.DataAnswer, console => DataTable.Draw(console, answer));
        return ExitCodes.Done;
    }
}
