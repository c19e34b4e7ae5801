using System.Text.Json.Nodes;
using Menut.Training.Distillation.Schedules;
using Menut.Training.Studies;
using Menut.Training.Studies.Descriptions;

namespace Menut.Training.Tests.Studies;

public sealed class StudyFileTests
{
    private const string Least = """{ "data": "photos", "teachers": [{ "model": "runs/a" }], "students": [{ "network": "mobilenet_v1", "width": 0.25 }] }""";

    [Fact]
    public void The_least_that_can_be_said_has_three_seeds_plain_training_and_tuned_soft_labels()
    {
        var study = Read(Least);
        Assert.Equal([1, 2, 3], study.Seeds);
        Assert.Equal([StudyMethod.Plain], study.Methods);
        Assert.Equal("mobilenet_v1-0.25", study.Students[0].Name);
        Assert.Equal(0.25, study.Students[0].Options.Width);
        Assert.True(study.Students[0].Options.SqueezeExcitation);
        Assert.Contains("soft-labels-T2-a0.5", study.Tuning.Settings.Select(setting => setting.Name));
        Assert.Equal(6 + 3 * 2 - 1, TrialList.Count(study));
    }

    [Fact]
    public void The_example_is_a_study()
    {
        var study = Read(StudyExample.Text);
        Assert.Equal("fashion-mnist", study.Data);
        Assert.NotEmpty(study.Methods);
        Assert.NotNull(study.Teachers[0].Network);
        TrialList.RequireDistinct(study);
    }

    [Fact]
    public void A_method_has_the_options_of_distillation()
    {
        var study = Read("methods", """[{ "method": "soft-labels", "name": "warm", "temperature": 3 }, { "method": "plain" }]""");
        Assert.Equal(["plain", "warm"], study.Methods.Select(method => method.Name));
        Assert.Equal(Schedule.Constant(3), study.Methods[1].Options!.Temperature);
        Assert.Null(study.Methods[1].Options!.Alpha);
    }

    [Theory]
    [InlineData("seeds", "[1, 1]", "seeds: at least one is needed, and none twice")]
    [InlineData("seeds", "\"many\"", "seeds: \"many\" is not what stands there")]
    [InlineData("students", "[{ \"network\": \"mobilenet_v9\" }]", "students[0]: ")]
    [InlineData("students", "[{ \"network\": \"mobilenet_v1\", \"widht\": 1 }]", "students[0].widht is unknown. Did you mean 'width'?")]
    [InlineData("students", "[{ \"network\": \"mobilenet_v1\", \"width\": \"wide\" }]", "students[0].width: \"wide\" cannot be its value")]
    [InlineData("students", "[{ \"network\": \"mobilenet_v1\" }, { \"network\": \"mobilenet_v1\" }]", "'mobilenet_v1' stands there twice")]
    [InlineData("students", "[]", "students: at least one is needed")]
    [InlineData("teachers", "[]", "teachers: at least one is needed")]
    [InlineData("teachers", "[{ }]", "teachers[0].network: a model that is there")]
    [InlineData("methods", "[{ \"method\": \"soft-labels\", \"temperature\": -1 }]", "methods[0]: --temperature -1")]
    [InlineData("methods", "[{ \"method\": \"soft-labels\", \"temprature\": 1 }]", "Did you mean 'temperature'?")]
    [InlineData("methods", "[{ \"method\": \"soft-labels\", \"name\": \"../up\" }]", "'../up' is no name")]
    [InlineData("methods", "[{ \"method\": \"soft-labels\", \"name\": \"plain\" }]", "'plain' stands there twice")]
    [InlineData("recipe", "{ \"epochs\": 0 }", "--epochs 0")]
    [InlineData("recipe", "{ \"seed\": 3 }", "recipe.seed: the study's `seeds` say it")]
    [InlineData("augmentation", "\"wild\"", "augmentation: none, flip, small, photo")]
    [InlineData("tuning", "{ \"alpha\": [2] }", "tuning: --alpha 2")]
    [InlineData("augmentation", "{ \"flip_probability\": 5 }", "augmentation: Augmentation FlipProbability of 5")]
    [InlineData("teachers", "[{ \"model\": \"runs/a\", \"recipe\": { \"epochs\": 3 } }]", "teachers[0].recipe: a model that is there is not trained")]
    [InlineData("students", "[{ \"network\": \"mobilenet_v1\", \"classes\": 5 }]", "students[0].classes: the data says how many there are")]
    [InlineData("methods", "[{ \"method\": \"soft-labels\", \"matches\": [null] }]", "methods[0].matches: ")]
    [InlineData("methods", "[{ \"method\": \"soft-labels\", \"matches\": [{}] }]", "methods[0].matches")]
    [InlineData("metods", "[]", "metods is unknown. Did you mean 'methods'?")]
    public void What_is_wrong_is_said_with_its_place(string key, string value, string message)
    {
        var error = Assert.Throws<MenutException>(() => Read(key, value));
        Assert.StartsWith("study.json: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(Fault.Data, error.Fault);
    }

    /// <summary>Whichever of them validation will choose.</summary>
    [Fact]
    public void A_method_cannot_be_called_as_a_setting_that_may_be_chosen()
    {
        var study = Read("methods", """[{ "method": "dkd", "name": "tuned-soft-labels-T4-a0.9" }]""");
        Assert.Contains("tuned-soft-labels-T4-a0.9", Assert.Throws<MenutException>(() => TrialList.RequireDistinct(study)).Message, StringComparison.Ordinal);
    }

    private static StudyDescription Read(string key, string value)
    {
        var json = JsonNode.Parse(Least)!.AsObject();
        json[key] = JsonNode.Parse(value);
        return Read(json.ToJsonString());
    }

    private static StudyDescription Read(string text)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return StudyFile.Read(StudyFile.ReadObject(file), "study.json");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
