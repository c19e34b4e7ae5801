using Menut;
using Menut.Inference;
using Menut.SkiaSharp;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: classify MODEL PICTURE...");
    return 2;
}

try
{
    using var classifier = Classifier.Load(args[0]);
    foreach (string path in args[1..])
    {
        var answer = classifier.Classify(PictureDecoder.DecodeFile(path))[0];
        Console.WriteLine($"{path}: {answer.Label} ({answer.Probability:P1})");
    }

    return 0;
}
catch (MenutException exception)
{
    Console.Error.WriteLine($"error: {exception.Message}");
    return 1;
}
