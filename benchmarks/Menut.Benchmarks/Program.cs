using Menut.Benchmarks;
using Menut.Benchmarks.Server;

// One benchmark an argument; each prints how it was measured and the ratio against its named peer.
switch (args)
{
    case ["training", .. var options]:
        TrainingSpeed.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 5);
        return 0;
    case ["distillation", .. var options]:
        DistillationSpeed.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 41, options.Skip(1).ToArray());
        return 0;
    case ["answer-cache", "write", var folder, var turn]:
        AnswerCacheCheck.Write(folder, int.Parse(turn, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["answer-cache", "verify", var folder, var turns]:
        return AnswerCacheCheck.Verify(folder, int.Parse(turns, System.Globalization.CultureInfo.InvariantCulture));
    case ["resize", .. var options]:
        ResizeSpeed.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 21);
        return 0;
    case ["cold-start", .. var options]:
        ColdStart.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 15);
        return 0;
    case ["kernels", .. var sets]:
        KernelSpeed.Run(sets);
        return 0;
    case ["soak", .. var options]:
        return EngineSoak.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    case ["onnx-import", .. var options]:
        OnnxImportSpeed.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 9);
        return 0;
    case ["onnx-import-child", .. var path]:
        OnnxImportSpeed.RunChild(path.FirstOrDefault());
        return 0;
    case ["ablation", .. var options]:
        EngineAblation.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 15);
        return 0;
    case ["sweep", .. var options]:
        EngineSweep.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 7, options.Skip(1).ToArray());
        return 0;
    case ["server", .. var options]:
        await ServerSpeed.Run(options.Length > 0 ? int.Parse(options[0], System.Globalization.CultureInfo.InvariantCulture) : 10);
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks/Menut.Benchmarks -- training|resize|cold-start|onnx-import|ablation [ROUNDS] | distillation [ROUNDS [steps|engines]] | sweep [ROUNDS [NAME-PREFIX...]] | soak [CALLS] | server [SECONDS] | answer-cache write|verify FOLDER TURNS | kernels [SET...]");
        return 2;
}
