using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using SkiaSharp;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: onnxruntime-classify MODEL.onnx PICTURE...");
    return 2;
}

using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
using var session = new InferenceSession(args[0], options);
using var names = JsonDocument.Parse(session.ModelMetadata.CustomMetadataMap["classes"]);
var (input, shape) = session.InputMetadata.First();
int height = shape.Dimensions[2], width = shape.Dimensions[3];
foreach (string path in args[1..])
{
    using var results = session.Run([NamedOnnxValue.CreateFromTensor(input, Picture(path, height, width))]);
    float[] logits = [.. results[0].AsEnumerable<float>()];
    float highest = logits.Max();
    int best = Array.IndexOf(logits, highest);
    float probability = 1 / logits.Sum(logit => MathF.Exp(logit - highest));
    Console.WriteLine($"{path}: {names.RootElement[best].GetString()} ({probability:P1})");
}

return 0;

// ImageNet's evaluation: the shorter side to 8/7 of the network's, the middle, mean and deviation of its colours.
static DenseTensor<float> Picture(string path, int height, int width)
{
    using var decoded = SKBitmap.Decode(path);
    float scale = Math.Max(height, width) * 8 / 7f / Math.Min(decoded.Width, decoded.Height);
    var size = new SKImageInfo((int)Math.Round(decoded.Width * scale), (int)Math.Round(decoded.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
    using var resized = decoded.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    int left = (size.Width - width) / 2, top = (size.Height - height) / 2;
    var tensor = new DenseTensor<float>([1, 3, height, width]);
    var values = tensor.Buffer.Span;
    ReadOnlySpan<byte> pixels = resized.GetPixelSpan();
    ReadOnlySpan<float> mean = [0.485f, 0.456f, 0.406f], deviation = [0.229f, 0.224f, 0.225f];
    for (int channel = 0; channel < 3; channel++)
    {
        for (int y = 0; y < height; y++)
        {
            var row = pixels.Slice((top + y) * resized.RowBytes + left * 4, width * 4);
            for (int x = 0; x < width; x++)
                values[(channel * height + y) * width + x] = (row[x * 4 + channel] / 255f - mean[channel]) / deviation[channel];
        }
    }

    return tensor;
}
