using System.Globalization;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Distillation.Cache;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Weights;
using TorchSharp;

namespace Menut.Benchmarks;

/// <summary>
/// The two halves of eng/kill-cache.sh: one writes a cache of a teacher's answers until it is killed, the other computes every answer that it
/// finds afresh and compares the bytes.
/// </summary>
internal static class AnswerCacheCheck
{
    private const int Side = 32, Classes = 10, Pictures = 2560, Batch = 32, EpochsOfTurn = 4;

    /// <summary>Asks the teacher about some epochs' pictures and keeps the answers.</summary>
    /// <param name="folder">Where pictures and cache are.</param>
    /// <param name="turn">Which epochs: each turn has its own.</param>
    public static void Write(string folder, int turn)
    {
        var (pipeline, file, encoding, engine) = Open(folder);
        using var teacher = new CachedTeacher(engine, 0, file, encoding, "teacher", asksForWholeBatches: false);
        Console.WriteLine("writing");
        for (int epoch = turn * EpochsOfTurn; epoch < (turn + 1) * EpochsOfTurn; epoch++)
        {
            foreach (var batch in pipeline.Epoch(epoch))
            {
                using var scope = torch.NewDisposeScope();
                using (batch)
                    _ = teacher.Logits(BatchUpload.Upload(batch, Side, torch.CPU));
            }
        }
    }

    /// <summary>Computes every answer that is there afresh.</summary>
    /// <param name="folder">Where pictures and cache are.</param>
    /// <param name="turns">How many turns wrote.</param>
    /// <returns>0 where all are the same to the bit and none is damaged or left over.</returns>
    public static int Verify(string folder, int turns)
    {
        var (pipeline, file, encoding, engine) = Open(folder);
        using var closes = file;
        using var teacher = engine;
        int different = 0;
        HashSet<UInt128> same = [];
        byte[] fresh = new byte[encoding.Bytes];
        float[] decoded = new float[Classes];
        for (int epoch = 0; epoch < turns * EpochsOfTurn; epoch++)
        {
            foreach (var batch in pipeline.Epoch(epoch))
            {
                using var scope = torch.NewDisposeScope();
                using var returns = batch;
                var answers = batch.Answers[0];
                if (!Enumerable.Range(0, batch.Count).Any(i => answers.Known[i] && !same.Contains(answers.Keys[i])))
                    continue;
                float[] logits = teacher.Logits(BatchUpload.Upload(batch, Side, torch.CPU)).data<float>().ToArray();
                for (int i = 0; i < batch.Count; i++)
                {
                    if (!answers.Known[i])
                        continue;
                    encoding.Encode(logits.AsSpan(i * Classes, Classes), fresh);
                    encoding.Decode(fresh, decoded);
                    if (answers.Logits(i).SequenceEqual(decoded))
                        same.Add(answers.Keys[i]);
                    else
                        different++;
                }
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{file.Count} answers, {same.Count} computed afresh and the same to the bit, {different} different, {file.Damaged} damaged"));
        return different == 0 && file.Damaged == 0 && same.Count == file.Count ? 0 : 1;
    }

    private static (BatchPipeline Pipeline, AnswerFile File, AnswerEncoding Encoding, EngineTeacher Teacher) Open(string folder)
    {
        LibTorch.Require();
        string pictures = Path.Combine(folder, "pictures");
        if (!Directory.Exists(pictures))
            RandomPictures.Write(pictures, Classes, Pictures, Side);
        var data = ImageFolder.Open(pictures, seed: 1, new DataSetOptions { ValidationFraction = 0, TestFraction = 0 });
        var preprocessing = Preprocessing.ImageNet(Side) with { CropFraction = 1 };
        var network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = Side, Classes = Classes });
        var model = new Model(network, Initialization.Of(network, 1), data.Classes, preprocessing);
        var engine = new MenutEngine(model);
        var encoding = new AnswerEncoding(Classes);
        byte[] fingerprint = TeacherFingerprint.Of(
            RunDescription.Hash(model), network, preprocessing, preprocessing, data.Classes, $"menut {engine.InstructionSet}");
        var cache = new AnswerCache(Path.Combine(folder, "cache"));
        var file = AnswerFile.Open(cache.PathOf(fingerprint), new AnswerFormat(fingerprint, encoding.Bytes), cache.MostBytes);
        var pipeline = new BatchPipeline(
            HeldPictures.Load(data.Train, preprocessing), PipelineOptions.Training(Batch, seed: 1, Augmentation.Small),
            new AnswerFetcher(data.Train, [file], encoding, Classes));
        return (pipeline, file, encoding, new EngineTeacher(engine, preprocessing, preprocessing));
    }
}
