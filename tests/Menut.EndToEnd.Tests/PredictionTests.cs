using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Menut.Weights;

namespace Menut.EndToEnd.Tests;

/// <summary><c>menut predict</c> on everything that it takes.</summary>
public sealed class PredictionTests(Workshop workshop)
{
    [Fact]
    public void A_picture_has_labels_that_add_up_to_one()
    {
        var answer = Assert.Single(Predict("photos/sky/000.png", "--top", "3", "--logits"));
        Assert.Equal("photos/sky/000.png", answer.GetProperty("image").GetString());
        Assert.Equal(Pictures.Classes, Labels(answer).Order());
        Assert.Equal(1, Probabilities(answer).Sum(), 5);
        Assert.Equal(Probabilities(answer).OrderDescending(), Probabilities(answer));
        Assert.Equal(3, answer.GetProperty("logits").GetArrayLength());
    }

    [Fact]
    public void Without_logits_there_are_none() => Assert.False(Predict("photos/sky/000.png")[0].TryGetProperty("logits", out _));

    [Fact]
    public void A_folder_and_standard_input_answer_as_the_file_does()
    {
        var file = Predict("photos/leaf/001.jpg", "--logits")[0];
        var folder = Predict("photos/leaf", "--logits");
        Assert.Equal(24, folder.Length);
        AssertClose(file, folder.Single(answer => answer.GetProperty("image").GetString() == Path.Combine("photos/leaf", "001.jpg")));

        var piped = workshop.RunWith(
            File.ReadAllBytes(workshop.PathOf("photos/leaf/001.jpg")), "predict", workshop.Model, "-", "--logits", "--threads", "1", "--json").Json;
        AssertClose(file, Assert.Single(piped.EnumerateArray()));
    }

    [Fact]
    public void An_array_is_taken_as_it_is()
    {
        WriteArray("two.npy", pictures: 2, side: 64);
        var answers = Predict("two.npy", "--logits");
        Assert.Equal(["two.npy[0]", "two.npy[1]"], answers.Select(answer => answer.GetProperty("image").GetString()));
        AssertClose(answers[0], answers[1]);
    }

    /// <summary>The network is computed at the array's size: as a model of that size answers, and nobody must make one.</summary>
    [Fact]
    public void An_array_of_another_size_is_computed_at_its_size()
    {
        WriteArray("large.npy", pictures: 3, side: 96, i => i / 3f);
        Model.Load(workshop.PathOf(workshop.Model)).AtResolution(96).Save(workshop.PathOf("large.safetensors"));

        var outcome = workshop.Run("predict", workshop.Model, "large.npy", "--logits", "--threads", "1", "--json");
        var made = workshop.Run("predict", "large.safetensors", "large.npy", "--logits", "--threads", "1", "--json").Json;

        Assert.Contains("'large.npy' is of 96x96 pixels; the model is made for 64x64.", outcome.Error, StringComparison.Ordinal);
        var answers = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal(3, answers.GetArrayLength());
        Assert.Equal(made.EnumerateArray().Select(Logits), answers.EnumerateArray().Select(Logits));
        Assert.NotEqual(Logits(answers[0]), Logits(answers[1]));
    }

    [Fact]
    public void An_array_that_is_too_small_is_said_once_and_the_others_are_answered()
    {
        WriteArray("tiny.npy", pictures: 40, side: 8);
        WriteArray("one.npy", pictures: 1, side: 64);
        var outcome = workshop.Run("predict", workshop.Model, "tiny.npy", "one.npy", "--threads", "1", "--json");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal("one.npy[0]", Assert.Single(JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray()).GetProperty("image").GetString());
        string error = Assert.Single(outcome.Error.TrimEnd('\n').Split('\n'), line => line.StartsWith("error:", StringComparison.Ordinal));
        Assert.Contains("'tiny.npy[0]' cannot be computed: ", error, StringComparison.Ordinal);
    }

    /// <summary>Who only predicts needs no libtorch: nothing of it is looked for, and the answers are those that it gives.</summary>
    [Fact]
    public void Predictions_and_evaluations_need_no_libtorch()
    {
        string[] predict = ["predict", workshop.Model, "photos/sky/000.png", "--logits", "--threads", "1", "--json"];
        var own = workshop.RunWithoutLibTorch(predict).Json;
        AssertClose(workshop.Run([.. predict, "--engine", "torch"]).Json[0], own[0]);
        Assert.Contains("MENUT_LIBTORCH is ", workshop.RunWithoutLibTorch([.. predict, "--engine", "torch"]).OneLine(1), StringComparison.Ordinal);

        string[] evaluate = ["evaluate", workshop.Model, "photos", "--split", "train", "--json"];
        var evaluated = workshop.RunWithoutLibTorch(evaluate).Json;
        var torch = workshop.Run([.. evaluate, "--engine", "torch"]).Json;
        Assert.Equal(("menut", "torch"), (evaluated.GetProperty("engine").GetString(), torch.GetProperty("engine").GetString()));
        Assert.Equal(torch.GetProperty("loss").GetDouble(), evaluated.GetProperty("loss").GetDouble(), 1e-4);
        Assert.Equal(torch.GetProperty("confusion").GetRawText(), evaluated.GetProperty("confusion").GetRawText());
    }

    private static string Logits(JsonElement answer) => answer.GetProperty("logits").GetRawText();

    [Fact]
    public void Arrays_answer_the_same_in_batches_through_a_pipe_and_in_full_precision()
    {
        // More pictures than a batch holds, the last one like the first.
        WriteArray("many.npy", pictures: 37, side: 64, i => (i % 36) / 36f);
        var answers = Predict("many.npy", "--logits");
        Assert.Equal(37, answers.Length);
        AssertClose(answers[0], answers[36]);
        Assert.NotEqual(answers[0].GetProperty("logits").GetRawText(), answers[1].GetProperty("logits").GetRawText());

        var piped = workshop.RunWith(
            File.ReadAllBytes(workshop.PathOf("many.npy")), "predict", workshop.Model, "-", "--logits", "--threads", "1", "--json").Json;
        Assert.Equal(
            answers.Select(answer => answer.GetProperty("logits").GetRawText()), piped.EnumerateArray().Select(answer => answer.GetProperty("logits").GetRawText()));

        // A float needs 9 digits at most and seldom less than 7: rounded for reading they would all be short.
        var digits = answers.SelectMany(answer => answer.GetProperty("logits").EnumerateArray()).Select(logit => logit.GetRawText().Count(char.IsAsciiDigit)).ToArray();
        Assert.InRange(digits.Average(), 7, 10);
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_others_are_answered()
    {
        var outcome = workshop.Run("predict", workshop.Model, "photos/apple/letter.jpg", "photos/apple/000.png", "nowhere.png", "--threads", "1", "--json");
        Assert.Equal(3, outcome.ExitCode);
        var answer = Assert.Single(JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray());
        Assert.Equal("photos/apple/000.png", answer.GetProperty("image").GetString());
        Assert.Equal(
            ["error: 'photos/apple/letter.jpg' is not a picture (JPEG, PNG, BMP, GIF or WebP).", "error: 'nowhere.png' does not exist."],
            outcome.Error.TrimEnd('\n').Split('\n'));
    }

    private JsonElement[] Predict(params string[] arguments) =>
        [.. workshop.Run(["predict", workshop.Model, .. arguments, "--threads", "1", "--json"]).Json.EnumerateArray()];

    private static IEnumerable<string> Labels(JsonElement answer) =>
        answer.GetProperty("predictions").EnumerateArray().Select(prediction => prediction.GetProperty("label").GetString()!);

    private static IEnumerable<double> Probabilities(JsonElement answer) =>
        answer.GetProperty("predictions").EnumerateArray().Select(prediction => prediction.GetProperty("probability").GetDouble());

    private static void AssertClose(JsonElement expected, JsonElement actual)
    {
        var pairs = expected.GetProperty("logits").EnumerateArray().Zip(actual.GetProperty("logits").EnumerateArray());
        Assert.All(pairs, pair => Assert.Equal(pair.First.GetDouble(), pair.Second.GetDouble(), 1e-3));
    }

    private void WriteArray(string name, int pictures, int side, Func<int, float>? level = null)
    {
        string header = $"{{'descr': '<f4', 'fortran_order': False, 'shape': ({pictures}, 3, {side}, {side}), }}\n";
        int length = 3 * side * side;
        float[] floats = new float[pictures * length];
        for (int i = 0; i < floats.Length; i++)
            floats[i] = level is null ? 0 : level(i / length) * (i % 7);
        File.WriteAllBytes(
            workshop.PathOf(name),
            [0x93, .. "NUMPY"u8, 1, 0, (byte)header.Length, 0, .. Encoding.ASCII.GetBytes(header), .. MemoryMarshal.AsBytes(floats.AsSpan())]);
    }
}
