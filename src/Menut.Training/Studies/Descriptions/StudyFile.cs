using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;

namespace Menut.Training.Studies.Descriptions;

/// <summary>Reads a study's description: JSON in which comments and trailing commas may stand.</summary>
public static class StudyFile
{
    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The file as an object, before anything is changed in it.</summary>
    /// <exception cref="MenutException">It is absent or no JSON.</exception>
    public static JsonObject ReadObject(string path)
    {
        try
        {
            var study = JsonNode.Parse(File.ReadAllText(path), documentOptions: Reading) as JsonObject
                ?? throw MenutException.WrongData($"{path} is no study: an object {{ ... }} is needed; `menut study --init` prints one.");
            ReadTexts(study);
            return study;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"{path} cannot be read: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            throw MenutException.WrongData($"{path} is no JSON: {exception.Message}", exception);
        }
    }

    /// <summary>Understands and checks a description, as far as it can be without data.</summary>
    /// <param name="json">The description.</param>
    /// <param name="file">Where it is from, for messages.</param>
    /// <exception cref="MenutException">Something in it cannot be; its place is said.</exception>
    public static StudyDescription Read(JsonObject json, string file)
    {
        var study = new StudyObject(file, "", json);
        ImmutableArray<StudyMethod> methods = [StudyMethod.Plain, .. study.List("methods").Select(Method).Where(method => method.Options is not null)];
        var description = new StudyDescription
        {
            Source = json,
            Data = study.Value("data", StudyJson.Default.String) ?? throw study.Wrong("data", "a name, a folder or a .csv is needed"),
            Teachers = [.. study.List("teachers").Select(Teacher)],
            Students = [.. study.List("students").Select(student => Network(student))],
            Methods = methods,
            Tuning = Tuning(study.Object("tuning") ?? new(file, "tuning", [])),
            Seeds = [.. study.Value("seeds", StudyJson.Default.Int64Array) ?? [1, 2, 3]],
            SplitSeed = study.Value("split_seed", StudyJson.Default.NullableInt64),
            Recipe = Recipe(study.Object("recipe")),
            Augmentation = Varied(study),
        };
        study.RequireNothingElse();
        Require(!description.Students.IsEmpty, study, "students", "at least one is needed");
        Require(!description.Teachers.IsEmpty, study, "teachers", "at least one is needed");
        Require(!description.Seeds.IsEmpty && description.Seeds.Distinct().Count() == description.Seeds.Length, study, "seeds", "at least one is needed, and none twice");
        RequireDistinct(study, "students", description.Students.Select(student => student.Name));
        RequireDistinct(study, "teachers", description.Teachers.Select(teacher => teacher.Name));
        RequireDistinct(study, "methods", methods.Select(method => method.Name).Append(StudyMethod.TunedName));
        return description;
    }

    /// <summary>Texts are decoded when they are asked for, and half a character fails only then; here it fails at once.</summary>
    private static void ReadTexts(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject values:
                foreach (var (_, value) in values)
                    ReadTexts(value);
                break;
            case JsonArray items:
                foreach (var item in items)
                    ReadTexts(item);
                break;
            case JsonValue when node.GetValueKind() == JsonValueKind.String:
                node.GetValue<string>();
                break;
        }
    }

    private static StudyTeacher Teacher(StudyObject json)
    {
        string? model = json.Value("model", StudyJson.Default.String);
        var recipe = Recipe(json.Object("recipe"));
        Require(model is null || recipe == new RecipeChoices(), json, "recipe", "a model that is there is not trained");
        if (model is null)
        {
            var network = Network(json, "a model that is there, or the network to train as `network`,");
            return new(network.Name, null, network, recipe);
        }

        string name = Name(json, json.Value("name", StudyJson.Default.String) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(model)));
        json.RequireNothingElse();
        return new(name, model, null, recipe);
    }

    private static StudyNetwork Network(StudyObject json, string wanted = "a name from `menut networks`")
    {
        string network = json.Value("network", StudyJson.Default.String) ?? throw json.Wrong("network", $"{wanted} is needed");
        string? name = json.Value("name", StudyJson.Default.String);
        var options = json.Over(new NetworkOptions(), StudyJson.Default.NetworkOptions);
        Require(options.Classes == new NetworkOptions().Classes, json, "classes", "the data says how many there are");
        json.Check(() => KnownNetworks.Create(network, options));
        string width = options.Width == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{options.Width}");
        return new(Name(json, name ?? network + width), network, options);
    }

    /// <summary>A method as the options of <c>menut distill</c>, or <c>plain</c>.</summary>
    private static StudyMethod Method(StudyObject json)
    {
        string? name = json.Value("name", StudyJson.Default.String);
        if (json.Value("method", StudyJson.Default.String) is not { } method)
            throw json.Wrong("method", "plain, or a method of `menut distill`, is needed");
        if (method == StudyMethod.PlainName)
        {
            json.RequireNothingElse();
            return StudyMethod.Plain;
        }

        var options = json.Over(new DistillationOptions { Method = method }, StudyJson.Default.DistillationOptions);
        Require(!options.Matches.Contains(null!), json, "matches", "null is no pair of layers");
        json.Check(options.Validate);
        return new(Name(json, name ?? method), options);
    }

    private static StudyTuning Tuning(StudyObject json)
    {
        double[] temperatures = json.Value("temperature", StudyJson.Default.DoubleArray) ?? [.. StudyMethod.Temperatures];
        double[] alphas = json.Value("alpha", StudyJson.Default.DoubleArray) ?? [.. StudyMethod.Alphas];
        bool earlyStop = json.Value("early_stop", StudyJson.Default.NullableBoolean) ?? false;
        json.RequireNothingElse();
        Require(temperatures.Length > 0, json, "temperature", "at least one is needed");
        Require(alphas.Length > 0, json, "alpha", "at least one is needed");
        var settings = StudyMethod.SoftLabels(temperatures, alphas);
        foreach (var setting in settings)
            json.Check(setting.Options!.Validate);
        RequireDistinct(json, "", settings.Select(setting => setting.Name));
        return new(settings, earlyStop);
    }

    private static RecipeChoices Recipe(StudyObject? json)
    {
        if (json is null)
            return new();
        var recipe = json.Over(new RecipeChoices(), StudyJson.Default.RecipeChoices);
        if (recipe.Seed is not null)
            throw json.Wrong("seed", "the study's `seeds` say it");
        json.Check(recipe.Over(new Recipe()).Validate);
        return recipe;
    }

    private static Augmentation? Varied(StudyObject study)
    {
        const string key = "augmentation";
        if (!study.IsText(key))
        {
            if (study.Object(key) is not { } json)
                return null;
            var varied = json.Over(Augmentation.None, StudyJson.Default.Augmentation);
            json.Check(varied.Validate);
            return varied;
        }

        return study.Value(key, StudyJson.Default.String) switch
        {
            "none" => Augmentation.None,
            "flip" => Augmentation.Flip,
            "small" => Augmentation.Small,
            "photo" => Augmentation.Photo,
            _ => throw study.Wrong(key, "none, flip, small, photo, or an object of settings, is needed"),
        };
    }

    /// <summary>A name is a part of a folder's.</summary>
    private static string Name(StudyObject json, string name) =>
        name.Length is > 0 and <= 80 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.') && name[0] != '.'
            ? name
            : throw json.Wrong("name", $"'{name}' is no name: letters, digits, -, _ and . are, up to 80");

    private static void Require(bool holds, StudyObject json, string key, string why)
    {
        if (!holds)
            throw json.Wrong(key, why);
    }

    private static void RequireDistinct(StudyObject json, string key, IEnumerable<string> names)
    {
        if (names.CountBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(pair => pair.Value > 1) is { Key: { } twice })
            throw json.Wrong(key, $"'{twice}' stands there twice: give a `name` of its own to each");
    }
}
