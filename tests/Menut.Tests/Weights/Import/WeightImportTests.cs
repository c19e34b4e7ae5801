using Menut.Networks;
using Menut.Weights;
using Menut.Weights.Import;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Tests.Weights.Import;

public sealed class WeightImportTests
{
    /// <summary>A file of a library as its own script would save it: numbered values, counters of batch norms among them.</summary>
    private static Dictionary<string, StoredTensor> File(string network, WeightLibrary library, NetworkOptions? options = null)
    {
        var tensors = new Dictionary<string, StoredTensor>();
        foreach (var weight in WeightNames.Of(KnownNetworks.Create(network, options), library))
        {
            float[] values = new float[weight.KeyShape.Aggregate(1L, (product, side) => product * side)];
            Array.Fill(values, tensors.Count);
            tensors.Add(weight.Key, StoredTensor.FromFloats(weight.KeyShape, values));
            if (weight.Key.EndsWith("running_var", StringComparison.Ordinal))
                tensors.Add(weight.Key.Replace("running_var", "num_batches_tracked", StringComparison.Ordinal), new(ElementType.I64, [], new byte[8]));
        }

        return tensors;
    }

    private static StoredTensor Zeros(params long[] shape) => StoredTensor.FromFloats([.. shape], new float[shape.Aggregate(1L, (product, side) => product * side)]);

    [Fact]
    public void A_source_gives_network_conventions_preprocessing_and_class_names()
    {
        var plan = WeightImport.Plan(File("efficientnet_b0", WeightLibrary.Timm), "any.pth", new() { Source = "timm/tf_efficientnet_b0" });
        var model = plan.Load();
        Assert.Equal(Conventions.TensorFlowEfficientNetV2, model.Network.Options.Conventions);
        Assert.Equal(PublishedWeights.Find("timm/tf_efficientnet_b0").Preprocessing, model.Preprocessing);
        Assert.Equal("tench", model.Classes[0]);
        Assert.Equal("toilet tissue", model.Classes[999]);
        Assert.Equal("timm/tf_efficientnet_b0.ns_jft_in1k", model.Provenance.Recipe["source"]);
        Assert.Empty(plan.Unused);
        Assert.Empty(plan.Missing);
        Assert.Empty(plan.Notes);
        // The fourth entry of timm's file, after the stem's convolution and its norm's scale and shift.
        Assert.Equal(3f, model.Tensors["stem.norm.running_mean"].ToFloats()[0]);
    }

    [Theory]
    [InlineData("mobilenet_v1", WeightLibrary.Timm, 1.25)]
    [InlineData("mobilenet_v2", WeightLibrary.Timm, 0.35)]
    [InlineData("mobilenet_v2", WeightLibrary.Torchvision, 1)]
    [InlineData("mobilenet_v3_small", WeightLibrary.Timm, 0.5)]
    [InlineData("mobilenet_v3_large", WeightLibrary.Torchvision, 1)]
    [InlineData("mobilenet_v3_large_minimalistic", WeightLibrary.Timm, 1)]
    [InlineData("mobilenet_v4_hybrid_medium", WeightLibrary.Timm, 1)]
    [InlineData("efficientnet_b1", WeightLibrary.EfficientNetPyTorch, 1)]
    [InlineData("efficientnet_lite2", WeightLibrary.Timm, 1)]
    [InlineData("efficientnet_edgetpu_m", WeightLibrary.Timm, 1)]
    [InlineData("efficientnet_v2_s", WeightLibrary.Torchvision, 1)]
    [InlineData("resnet34", WeightLibrary.Torchvision, 1)]
    [InlineData("inception_v3", WeightLibrary.Torchvision, 1)]
    public void The_network_is_recognised_by_keys_and_shapes_alone(string network, WeightLibrary library, double width)
    {
        var plan = WeightImport.Plan(File(network, library, new() { Width = width, Classes = 12 }), "checkpoint.pth");
        Assert.Equal((network, width, 12), (plan.Network.Name, plan.Network.Options.Width, plan.Network.Classes));
        Assert.Empty(plan.Problems);
        Assert.Equal("class_11", plan.Load().Classes[^1]);
        Assert.Contains(plan.Notes, note => note.StartsWith($"Recognised as {network}", StringComparison.Ordinal));
    }

    /// <summary>timm's MobileNetV3 has another epsilon than torchvision's, and its EfficientNetV2 exists with TensorFlow's padding only.</summary>
    [Theory]
    [InlineData("mobilenet_v3_large", WeightLibrary.Timm, "timm/mobilenetv3_large_100.ra_in1k")]
    [InlineData("mobilenet_v3_large", WeightLibrary.Torchvision, "torchvision/mobilenet_v3_large.imagenet1k_v1")]
    [InlineData("efficientnet_v2_s", WeightLibrary.Timm, "timm/tf_efficientnetv2_s.in21k_ft_in1k")]
    [InlineData("efficientnet_v2_s", WeightLibrary.Torchvision, "torchvision/efficientnet_v2_s.imagenet1k_v1")]
    [InlineData("efficientnet_lite1", WeightLibrary.Timm, "timm/tf_efficientnet_lite1.in1k")]
    [InlineData("efficientnet_b0", WeightLibrary.EfficientNetPyTorch, "efficientnet_pytorch/efficientnet-b0.imagenet1k")]
    public void Without_a_source_the_librarys_own_conventions_are_assumed_and_said(string network, WeightLibrary library, string assumed)
    {
        var plan = WeightImport.Plan(File(network, library), "x.pth", new() { Network = network });
        var publication = PublishedWeights.Find(assumed);
        Assert.Equal(publication.Options.Conventions, plan.Network.Options.Conventions);
        Assert.Equal(publication.Preprocessing, plan.Preprocessing);
        Assert.Null(plan.Publication);
        Assert.Equal("class_0", plan.Classes[0]);
        Assert.Contains(plan.Notes, note => note.Contains(assumed, StringComparison.Ordinal));
    }

    /// <summary>Not even a deeper network of the same kind, all of whose first blocks it has.</summary>
    [Fact]
    public void A_name_that_the_tensors_contradict_is_not_believed()
    {
        var plan = WeightImport.Plan(File("resnet34", WeightLibrary.Torchvision), "resnet18-f37072fd.pth");
        Assert.Equal("resnet34", plan.Network.Name);
    }

    [Theory]
    [InlineData("resnet50-0676ba61.pth", "resnet50", "torchvision/resnet50.imagenet1k_v1")]
    [InlineData("resnet50-11ad3fa6.pth", "resnet50", "torchvision/resnet50.imagenet1k_v2")]
    [InlineData("resnet50_a1_0-14fe96d1.pth", "resnet50", "timm/resnet50.a1_in1k")]
    [InlineData("tf_efficientnet_b0_ns-c0e6a31c.pth", "efficientnet_b0", "timm/tf_efficientnet_b0.ns_jft_in1k")]
    [InlineData("tf_efficientnet_b0_ap-f262efe1.pth", "efficientnet_b0", "timm/tf_efficientnet_b0.ap_in1k")]
    [InlineData("efficientnet_b0_ra-3dd342df.pth", "efficientnet_b0", "timm/efficientnet_b0.ra_in1k")]
    [InlineData("timm/tf_efficientnet_b0.in1k/model.safetensors", "efficientnet_b0", "timm/tf_efficientnet_b0.in1k")]
    [InlineData("models--timm--mobilenetv2_100.ra_in1k/snapshots/0123abcd/model.safetensors", "mobilenet_v2", "timm/mobilenetv2_100.ra_in1k")]
    public void A_published_files_name_says_its_source(string path, string network, string source)
    {
        var library = source.StartsWith("timm", StringComparison.Ordinal) ? WeightLibrary.Timm : WeightLibrary.Torchvision;
        var plan = WeightImport.Plan(File(network, library), path);
        Assert.Equal(source, plan.Publication?.Name);
        Assert.Contains(plan.Notes, note => note.Contains(source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_configuration_beside_a_file_of_the_hub_says_its_source()
    {
        using var folder = new TemporaryFolder();
        System.IO.File.WriteAllText(folder.Of("config.json"), """{"architecture": "tf_efficientnet_b0", "pretrained_cfg": {"tag": "aa_in1k"}}""");
        var plan = WeightImport.Plan(File("efficientnet_b0", WeightLibrary.Timm), folder.Of("model.safetensors"));
        Assert.Equal("timm/tf_efficientnet_b0.aa_in1k", plan.Publication?.Name);

        System.IO.File.WriteAllText(folder.Of("config.json"), "[1, 2");
        Assert.Null(WeightImport.Plan(File("efficientnet_b0", WeightLibrary.Timm), folder.Of("model.safetensors")).Publication);
    }

    [Fact]
    public void Missing_misshapen_and_surplus_tensors_are_named_with_what_is_nearest()
    {
        var file = File("mobilenet_v2", WeightLibrary.Torchvision);
        file.Remove("features.3.conv.1.0.weight", out var moved);
        file.Add("features.3.conv.1.O.weight", moved!);
        file["features.0.0.weight"] = Zeros(32, 1, 3, 3);
        file.Add("extra\n.bias", Zeros(1));

        var plan = WeightImport.Plan(file, "broken.pth", new() { Network = "mobilenet_v2" });

        Assert.Equal(["features.3.conv.1.0.weight"], plan.Missing);
        Assert.Equal(["features.3.conv.1.O.weight", "extra\n.bias"], plan.Unused);
        Assert.Equal(
            [
                "'features.3.conv.1.0.weight' is missing (nearest there: 'features.3.conv.1.O.weight')",
                "'features.0.0.weight' is [32, 1, 3, 3], not [32, 3, 3, 3]",
            ],
            plan.Problems);
        var error = Assert.Throws<MenutException>(plan.Load);
        Assert.Equal(Fault.Data, error.Fault);
        Assert.StartsWith("broken.pth doesn't fit mobilenet_v2 as torchvision names it: 2 of 262 weights don't agree.", error.Message, StringComparison.Ordinal);
        Assert.Contains("nearest there: 'features.3.conv.1.O.weight'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'extra .bias'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    /// <summary>All of a shallow network's keys are in a deeper one's file: what is left over is worth a word.</summary>
    [Fact]
    public void Tensors_without_a_place_are_noted()
    {
        var plan = WeightImport.Plan(File("resnet34", WeightLibrary.Torchvision), "x.pth", new() { Source = "torchvision/resnet18" });
        Assert.Empty(plan.Problems);
        Assert.Equal(80, plan.Unused.Length);
        Assert.Contains(plan.Notes, note => note.StartsWith("80 tensors of the file have no place in resnet18", StringComparison.Ordinal));
    }

    [Fact]
    public void A_width_that_nobody_publishes_keeps_the_librarys_conventions()
    {
        var options = new NetworkOptions { Width = 0.9, Classes = 4 };
        var plan = WeightImport.Plan(File("mobilenet_v3_large", WeightLibrary.Timm, options), "x.pth", new() { Network = "mobilenet_v3_large", Width = 0.9 });
        Assert.Empty(plan.Problems);
        Assert.Equal((0.9, Conventions.PyTorch), (plan.Network.Options.Width, plan.Network.Options.Conventions));
    }

    [Fact]
    public void Another_network_altogether_gives_a_line_that_can_be_read()
    {
        var plan = WeightImport.Plan(File("resnet18", WeightLibrary.Torchvision), "x.pth", new() { Network = "efficientnet_b7" });
        Assert.True(plan.Missing.Length > 1000);
        string message = Assert.Throws<MenutException>(plan.Load).Message;
        Assert.True(message.Length < 3000, message);
        Assert.Contains(" more", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_nothing_says_the_nearest_network()
    {
        var file = File("resnet18", WeightLibrary.Torchvision);
        file.Remove("bn1.weight");
        var error = Assert.Throws<MenutException>(() => WeightImport.Plan(file, "x.pth"));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains("Nearest is resnet18 as timm names it: 101 of its 102 weights are there.", error.Message, StringComparison.Ordinal);
        Assert.Contains("fits no network that Menut knows. Say which", Assert.Throws<MenutException>(() => WeightImport.Plan(new Dictionary<string, StoredTensor>(), "x.pth")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_of_another_class_count_is_left_out_on_request()
    {
        var plan = WeightImport.Plan(File("mobilenet_v2", WeightLibrary.Timm), "x.pth", new() { Source = "timm/mobilenetv2_100", Classes = 5 });
        Assert.False(plan.KeepsHead);
        Assert.Equal(["classifier.weight", "classifier.bias"], plan.Missing);
        Assert.Empty(plan.Problems);
        Assert.Empty(plan.Unused);
        var model = plan.Load();
        Assert.Equal(["class_0", "class_1", "class_2", "class_3", "class_4"], model.Classes);
        Assert.All(model.Tensors["head.classifier.weight"].ToFloats(), value => Assert.Equal(0, value));
        Assert.Equal(1f, model.Tensors["stem.norm.weight"].ToFloats()[0]);

        var kept = WeightImport.Plan(File("mobilenet_v2", WeightLibrary.Timm), "x.pth", new() { Network = "mobilenet_v2", Classes = 1000 });
        Assert.True(kept.KeepsHead);
        Assert.Empty(kept.Missing);
    }

    /// <summary>A backbone that was saved without a classifier serves too, once somebody says how many classes there shall be.</summary>
    [Fact]
    public void A_backbone_without_a_head_needs_a_class_count()
    {
        var file = File("mobilenet_v2", WeightLibrary.Timm);
        file.Remove("classifier.weight");
        file.Remove("classifier.bias");
        Assert.NotEmpty(WeightImport.Plan(file, "x.pth", new() { Network = "mobilenet_v2" }).Problems);
        Assert.Equal(7, WeightImport.Plan(file, "x.pth", new() { Network = "mobilenet_v2", Classes = 7 }).Load().Network.Classes);
    }

    [Fact]
    public void A_background_class_is_refused_with_a_hint()
    {
        var file = File("efficientnet_b0", WeightLibrary.Timm, new() { Classes = 1001 });
        var error = Assert.Throws<MenutException>(() => WeightImport.Plan(file, "x.pth", new() { Network = "efficientnet_b0" }));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains("background class", error.Message, StringComparison.Ordinal);
        Assert.True(WeightImport.Plan(file, "x.pth", new() { Network = "efficientnet_b0", Classes = 1001 }).KeepsHead);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_000_000)]
    public void An_absurd_class_count_is_the_files_fault(long classes)
    {
        var file = File("mobilenet_v2", WeightLibrary.Timm);
        file["classifier.weight"] = Zeros(classes, 1);
        var error = Assert.Throws<MenutException>(() => WeightImport.Plan(file, "x.pth", new() { Network = "mobilenet_v2" }));
        Assert.Equal(Fault.Data, error.Fault);
    }

    [Fact]
    public void The_auxiliary_head_is_kept_for_torchvision_and_left_out_for_others()
    {
        var file = File("inception_v3", WeightLibrary.Torchvision, new() { AuxiliaryHead = true });
        var whole = WeightImport.Plan(file, "inception_v3_google-0cc3c7bd.pth");
        Assert.Equal("torchvision/inception_v3.imagenet1k_v1", whole.Publication?.Name);
        Assert.Empty(whole.Unused);
        var model = whole.Load();
        Assert.True(model.Tensors.ContainsKey("auxiliary.classifier.weight"));

        // torchvision's own constructor asks for it, timm's has no place for it.
        Assert.Equal(
            file.Keys.Where(key => !key.EndsWith("num_batches_tracked", StringComparison.Ordinal)).Order(), WeightExport.Of(model, WeightLibrary.Torchvision).Keys.Order());
        Assert.DoesNotContain(WeightExport.Of(model, WeightLibrary.Timm).Keys, key => key.StartsWith("AuxLogits.", StringComparison.Ordinal));

        var without = WeightImport.Plan(file, "x.pth", new() { Source = "timm/inception_v3" });
        Assert.All(without.Unused, key => Assert.StartsWith("AuxLogits.", key, StringComparison.Ordinal));
        Assert.Contains(without.Notes, note => note.Contains("auxiliary head", StringComparison.Ordinal));
        Assert.Empty(without.Problems);
    }

    /// <summary>Who fine-tunes Inception-v3 often changes the classifier alone.</summary>
    [Fact]
    public void An_auxiliary_head_for_other_classes_is_left_out()
    {
        var file = File("inception_v3", WeightLibrary.Torchvision, new() { AuxiliaryHead = true });
        file["fc.weight"] = StoredTensor.FromFloats([7, 2048], new float[7 * 2048]);
        file["fc.bias"] = StoredTensor.FromFloats([7], new float[7]);
        var plan = WeightImport.Plan(file, "x.pth", new() { Source = "torchvision/inception_v3" });
        Assert.Empty(plan.Problems);
        Assert.Equal(7, plan.Network.Classes);
        Assert.All(plan.Unused, key => Assert.StartsWith("AuxLogits.", key, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_and_a_network_that_contradict_are_refused()
    {
        var error = Assert.Throws<MenutException>(() => WeightImport.Plan(File("resnet18", WeightLibrary.Torchvision), "x.pth", new() { Source = "timm/resnet18", Network = "resnet34" }));
        Assert.Equal(Fault.Usage, error.Fault);
    }

    [Fact]
    public void Ours_to_theirs_and_back_is_the_same_model()
    {
        var model = WeightImport.Plan(File("mobilenet_v2", WeightLibrary.Timm), "mobilenetv2_100.ra_in1k.safetensors").Load();
        using var folder = new TemporaryFolder();
        string path = folder.Of("x.safetensors");
        WeightExport.Write(path, model, WeightLibrary.Torchvision);
        var exported = SafetensorsFile.Read(path);
        Assert.Equal("pt", exported.Metadata["format"]);
        Assert.Equal(WeightNames.Of(model.Network, WeightLibrary.Torchvision).Select(weight => weight.Key), exported.Tensors.Keys);
        var back = WeightImport.Plan(exported.Tensors, path, new() { Network = "mobilenet_v2" }).Load();
        Assert.All(model.Tensors, pair => Assert.True(pair.Value.Bytes.Span.SequenceEqual(back.Tensors[pair.Key].Bytes.Span), pair.Key));
    }

    /// <summary>As timm's training script leaves it: every key behind a wrapper's prefix, half precision, integers beside the weights.</summary>
    [Fact]
    public void A_file_is_read_tensor_by_tensor()
    {
        using var folder = new TemporaryFolder();
        var tensors = File("mobilenet_v2", WeightLibrary.Timm, new() { Width = 0.35, Classes = 2 })
            .ToDictionary(pair => $"module.{pair.Key}", pair => pair.Value.Type == ElementType.F32 ? Half(pair.Value) : pair.Value);
        string path = folder.Of("checkpoint.safetensors");
        SafetensorsFile.Write(path, tensors, new Dictionary<string, string>());

        using var weights = ForeignWeights.Read(path);
        var plan = WeightImport.Plan(weights, path);
        var model = plan.Load();

        Assert.Equal(("mobilenet_v2", 0.35, 2), (model.Network.Name, model.Network.Options.Width, model.Network.Classes));
        Assert.Contains(plan.Notes, note => note.Contains("module.", StringComparison.Ordinal));
        Assert.Equal(1f, model.Tensors["stem.norm.weight"].ToFloats()[0]);

        static StoredTensor Half(StoredTensor tensor) => new(
            ElementType.F16, tensor.Shape, System.Runtime.InteropServices.MemoryMarshal.AsBytes(tensor.ToFloats().Select(value => (System.Half)value).ToArray().AsSpan()).ToArray());
    }
}
