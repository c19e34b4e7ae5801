using Menut.Fuzz.Mutations;
using Menut.Training.Studies;
using Menut.Training.Studies.Descriptions;
using Menut.Training.Tests.Data;

namespace Menut.Training.Tests.Studies;

public sealed class HostileStudyTests
{
    private const int Inputs = 3000;

    private static readonly string[] Words =
    [
        "data", "teachers", "students", "methods", "tuning", "seeds", "split_seed", "recipe", "augmentation", "model", "name", "network", "width", "resolution", "matches", "alpha",
        "temperature", "early_stop", "dkd", "fitnet", "function-matching", "plain", "../up", "warmup(1, 5)", "linear(0, 1", "mobilenet_v1", "resnet18", "photo", "",
    ];

    private static readonly string[] Seeds =
    [
        StudyExample.Text,
        """{ "data": "a", "teachers": [{ "model": "runs/a" }], "students": [{ "network": "mobilenet_v1", "width": 0.25 }], "methods": [{ "method": "fitnet", "name": "b", "matches": [{ "student": "x", "teacher": "y", "loss": "fitnet", "weight": "linear(0, 1, 5)" }] }], "seeds": [4], "split_seed": 2, "augmentation": { "flip_probability": 0.5 } }""",
    ];

    /// <summary>A file that somebody sent is read, or refused with its place; nothing else happens.</summary>
    [Fact]
    public void A_broken_description_is_read_or_refused()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "study.json");
        var random = new Random(1);
        int read = 0;
        var refusals = new HashSet<string>();
        for (int i = 0; i < Inputs; i++)
        {
            string text = TextMutations.Apply(random, Interesting.Of(random, Seeds), Words);
            File.WriteAllText(path, text);
            try
            {
                TrialList.RequireDistinct(StudyFile.Read(StudyFile.ReadObject(path), "study.json"));
                read++;
            }
            catch (MenutException refused)
            {
                Assert.Equal(Fault.Data, refused.Fault);
                refusals.Add(refused.Message);
            }
            catch (Exception other)
            {
                Assert.Fail($"input {i}, {other}: {text}");
            }
        }

        Assert.InRange(read, Inputs / 20, Inputs);
        Assert.InRange(refusals.Count, 50, Inputs);
    }
}
