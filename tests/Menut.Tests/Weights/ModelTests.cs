using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Weights;

/// <summary>What can't be loaded can't be put together either.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_model_comes_back_as_it_was()
    {
        var model = SmallModel.Make();
        model.Save(_folder.Of("best.safetensors"));

        var loaded = Model.Load(_folder.Path);

        Assert.Equal(model.Network.Nodes.Select(node => (node.Name, node.Operation, node.Output)), loaded.Network.Nodes.Select(node => (node.Name, node.Operation, node.Output)));
        Assert.Equal(model.Network.Options, loaded.Network.Options);
        Assert.Equal(model.Classes.AsEnumerable(), loaded.Classes);
        Assert.Equal(model.Preprocessing, loaded.Preprocessing);
        Assert.Equal(model.Provenance.Recipe, loaded.Provenance.Recipe);
        Assert.Equal(model.Provenance.Teachers.AsEnumerable(), loaded.Provenance.Teachers);
        Assert.All(model.Tensors, pair => Assert.Equal(pair.Value.Bytes.ToArray(), loaded.Tensors[pair.Key].Bytes.ToArray()));
    }

    [Fact]
    public void A_model_for_another_size_has_the_same_weights()
    {
        var model = SmallModel.Make(SmallModel.Preprocessing with { ResizeTo = 20 });

        var other = model.AtResolution(34);

        Assert.Equal((34, 34), (other.Network.Resolution, other.Preprocessing.Resolution));
        Assert.Equal(40, other.Preprocessing.ResizeTo);
        Assert.Equal(model.Network.Options with { Resolution = 34 }, other.Network.Options);
        Assert.Same(model.Tensors, other.Tensors);
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => model.AtResolution(4)).Fault);
    }

    [Fact]
    public void A_list_of_nodes_takes_another_size_unless_its_own_is_built_in()
    {
        var known = SmallModel.Make();
        var nodes = Network.Of("mine", known.Network.Nodes.Select(node => new NodeDescription(node.Name, node.Operation, node.Inputs)));
        var other = new Model(nodes, known.Tensors, known.Classes, known.Preprocessing).AtResolution(34);
        Assert.Equal(known.AtResolution(34).Network.Nodes.Select(node => (node.Name, node.Output)), other.Network.Nodes.Select(node => (node.Name, node.Output)));

        // A weight for every pixel.
        var built = Network.Of("built", [new("input", new Input(new(3, 17, 17)), []), new("flatten", new Flatten(), ["input"]), new("classifier", new Linear(3), ["flatten"])]);
        var tensors = NetworkWeights.Of(built).ToDictionary(weight => weight.Name, weight => StoredTensor.FromFloats(weight.Shape, new float[weight.Shape.Aggregate(1L, (product, side) => product * side)]));
        var error = Assert.Throws<MenutException>(() => new Model(built, tensors, SmallModel.Classes, SmallModel.Preprocessing).AtResolution(34));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.StartsWith("built takes pictures of 17x17 pixels, not of 34x34: ", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Preprocessing> WrongPreprocessing()
    {
        var right = SmallModel.Preprocessing;
        return new()
        {
            { "18 pixels a side, its network takes 17", right with { Resolution = 18 } },
            { "resize filter", right with { Interpolation = (Interpolation)9 } },
            { "crop fraction", right with { CropFraction = 0 } },
            { "crop fraction", right with { CropFraction = -1 } },
            { "crop fraction", right with { CropFraction = 1.01 } },
            { "crop fraction", right with { CropFraction = double.NaN } },
            { "crop fraction", right with { CropFraction = 1e-9 } },
            { "resizes a side to 16 pixels before a crop of 17", right with { ResizeTo = 16 } },
            { "resizes a side to 32769 pixels", right with { ResizeTo = 32_769 } },
            { "crop mode", right with { CropMode = (CropMode)2 } },
            { "mean", right with { Mean = default } },
            { "mean", right with { Mean = [0, 0] } },
            { "mean", right with { Mean = [0, 0, float.NaN] } },
            { "standard deviation", right with { StandardDeviation = default } },
            { "standard deviation", right with { StandardDeviation = [1, 1, 1, 1] } },
            { "standard deviation", right with { StandardDeviation = [1, 0, 1] } },
            { "standard deviation", right with { StandardDeviation = [1, -1, 1] } },
            { "standard deviation", right with { StandardDeviation = [1, float.PositiveInfinity, 1] } },
        };
    }

    [Theory]
    [MemberData(nameof(WrongPreprocessing))]
    public void Preprocessing_that_no_picture_goes_through_is_refused(string reason, Preprocessing preprocessing) =>
        AssertRefused(reason, () => SmallModel.Make(preprocessing));

    [Fact]
    public void Classes_that_lack_a_name_are_refused()
    {
        AssertRefused("2 class names for 3 classes", () => SmallModel.Make(classes: ["a", "b"]));
        AssertRefused("0 class names for 3 classes", () => SmallModel.Make(classes: default(ImmutableArray<string>)));
        AssertRefused("has no name", () => SmallModel.Make(classes: ["a", null!, "c"]));
    }

    [Fact]
    public void Provenance_that_lacks_a_text_is_refused()
    {
        AssertRefused("teacher", () => SmallModel.Make(provenance: new Provenance { Teachers = [null!] }));
        AssertRefused("teacher", () => SmallModel.Make(provenance: new Provenance { Teachers = default }));
        AssertRefused("setting", () => SmallModel.Make(provenance: new Provenance { Recipe = SmallModel.Provenance.Recipe.Add("x", null!) }));
    }

    [Fact]
    public void Weights_that_are_missing_or_misshapen_are_named()
    {
        var tensors = SmallModel.Tensors();
        var kernel = tensors["stem.conv.weight"];
        tensors.Remove("stem.conv.weight");
        AssertRefused("'stem.conv.weight' is missing", () => SmallModel.Make(tensors: tensors));

        tensors["stem.conv.weight"] = new StoredTensor(ElementType.F32, [3, 8, 3, 3], kernel.Bytes);
        AssertRefused("'stem.conv.weight' is F32 [3, 8, 3, 3], not F32 [8, 3, 3, 3]", () => SmallModel.Make(tensors: tensors));

        tensors["stem.conv.weight"] = new StoredTensor(ElementType.I32, kernel.Shape, kernel.Bytes);
        AssertRefused("'stem.conv.weight' is I32", () => SmallModel.Make(tensors: tensors));
    }

    private static void AssertRefused(string reason, Func<Model> make) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal);
}
