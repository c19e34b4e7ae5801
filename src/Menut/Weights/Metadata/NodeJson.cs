using System.Text.Json;
using Menut.Networks;

namespace Menut.Weights.Metadata;

/// <summary>A node of a network that no name stands for, as JSON.</summary>
internal static class NodeJson
{
    public static StoredNode Read(JsonElement json) => new()
    {
        Name = json.GetProperty("name").GetText(),
        Operation = json.GetProperty("operation").GetText(),
        Inputs = json.Given("inputs")?.GetTexts() ?? [],
        Shape = json.Optional("shape")?.GetIntegers(),
        Outputs = json.Optional("outputs")?.GetInt32(),
        Kernel = json.Optional("kernel")?.GetIntegers(),
        Stride = json.Optional("stride")?.GetIntegers(),
        Padding = json.Optional("padding")?.GetMember<PaddingRule>(),
        Extent = json.Optional("extent")?.GetIntegers(),
        Groups = json.Optional("groups")?.GetInt32(),
        Bias = json.Optional("bias")?.GetBoolean(),
        Epsilon = json.Optional("epsilon")?.GetDouble(),
        Momentum = json.Optional("momentum")?.GetDouble(),
        Function = json.Optional("function")?.GetMember<ActivationFunction>(),
        CountsPadding = json.Optional("counts_padding")?.GetBoolean(),
        Heads = json.Optional("heads")?.GetInt32(),
        Rate = json.Optional("rate")?.GetDouble(),
    };

    public static void Write(Utf8JsonWriter json, StoredNode node)
    {
        json.WriteStartObject();
        json.WriteString("name", node.Name);
        json.WriteString("operation", node.Operation);
        json.WriteTexts("inputs", node.Inputs);
        json.WriteOptional("shape", node.Shape);
        json.WriteOptional("outputs", node.Outputs);
        json.WriteOptional("kernel", node.Kernel);
        json.WriteOptional("stride", node.Stride);
        json.WriteOptional("padding", node.Padding);
        json.WriteOptional("extent", node.Extent);
        json.WriteOptional("groups", node.Groups);
        json.WriteOptional("bias", node.Bias);
        json.WriteOptional("epsilon", node.Epsilon);
        json.WriteOptional("momentum", node.Momentum);
        json.WriteOptional("function", node.Function);
        json.WriteOptional("counts_padding", node.CountsPadding);
        json.WriteOptional("heads", node.Heads);
        json.WriteOptional("rate", node.Rate);
        json.WriteEndObject();
    }
}
