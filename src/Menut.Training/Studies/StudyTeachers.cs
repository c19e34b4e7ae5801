using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Menut.Costs;
using Menut.Evaluation;
using Menut.Training.Data;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;
using Menut.Training.Studies.Tables;
using Menut.Weights;

namespace Menut.Training.Studies;

/// <summary>
/// The teachers of a study: their models, their answers for the test pictures, and their figures. A model that was brought along is
/// asked once; its figures are kept beside the trials.
/// </summary>
internal sealed class StudyTeachers(
    StudyDescription study, ImmutableArray<(string Path, Model Model)> models, PictureDataSet data, StudyOptions options, IProgress<string>? messages,
    CancellationToken cancellationToken)
{
    private readonly Dictionary<Model, ModelAnswers> _answers = [];

    /// <summary>Path and model of each, in the description's order.</summary>
    public ImmutableArray<(string Path, Model Model)> Models { get; } = models;

    /// <summary>The first one's answers for the test pictures, with which students are compared.</summary>
    public ModelAnswers Reference => Answers(Models[0].Model);

    /// <summary>What each is worth.</summary>
    public ImmutableArray<TeacherFigures> Figures() => [.. study.Teachers.Zip(Models, (teacher, model) => FiguresOf(teacher, model.Path, model.Model))];

    private TeacherFigures FiguresOf(StudyTeacher teacher, string path, Model model)
    {
        if (teacher.Network is not null)
        {
            var run = new RunFolder(Path.GetDirectoryName(path)!).ReadManifest().Result!;
            return Of(teacher, path, model) with
            {
                Accuracy = run.Accuracy, Loss = run.Loss, Ece = run.ExpectedCalibrationError, Temperature = run.Temperature, ScaledLoss = run.ScaledLoss,
                ScaledEce = run.ScaledCalibrationError,
            };
        }

        string kept = Path.Combine(options.Folder, $"teacher-{teacher.Name}.json");
        if (Kept(kept) is { } known)
            return known;
        var test = Answers(model).Logits;
        var validation = ModelAnswers.Of(model, Load(data.Validation, model), LibTorch.Device(options.Device), cancellationToken).Logits;
        var (figures, calibration) = (test.Evaluate(), Calibration.Of(validation, test));
        var found = Of(teacher, path, model) with
        {
            Accuracy = figures?.Accuracy, Loss = figures?.Loss, Ece = figures?.ExpectedCalibrationError, Temperature = calibration?.Temperature,
            ScaledLoss = calibration?.Loss, ScaledEce = calibration?.ExpectedCalibrationError,
        };
        AtomicFile.WriteText(kept, JsonSerializer.Serialize(found, TeacherJson.Default.TeacherFigures) + "\n");
        return found;
    }

    /// <summary>Figures of an earlier call; a file that is damaged is made anew.</summary>
    private static TeacherFigures? Kept(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), TeacherJson.Default.TeacherFigures) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TeacherFigures Of(StudyTeacher teacher, string path, Model model)
    {
        var cost = NetworkCost.Of(model.Network);
        return new(teacher.Name, model.Network.Name, path, cost.Parameters, cost.MultiplyAdds);
    }

    private ModelAnswers Answers(Model model)
    {
        if (_answers.TryGetValue(model, out var answers))
            return answers;
        messages?.Report("Asking the teacher about the test pictures...");
        return _answers[model] = ModelAnswers.Of(model, Load(data.Test, model), LibTorch.Device(options.Device), cancellationToken);
    }

    private HeldPictures Load(PictureSplit split, Model model) => HeldPictures.Load(split, model.Preprocessing, cancellationToken: cancellationToken);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(TeacherFigures))]
internal sealed partial class TeacherJson : JsonSerializerContext;
