using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Networks.Families;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Weights.Import;

/// <summary>Joins a weights file of another library with a network.</summary>
/// <remarks>
/// Which network: the one of the source that is named; else the one that is named; else what the file's name says, if its tensors agree;
/// else the only one that they fit exactly.
/// </remarks>
public static class WeightImport
{
    /// <summary>TensorFlow's checkpoints have a class for what is none of ImageNet's 1000.</summary>
    private const int WithBackgroundClass = 1001;

    private const int MostClasses = 1_000_000;

    /// <summary>Finds out how a file's tensors become a model.</summary>
    /// <param name="weights">The open file; it stays open until the plan was loaded.</param>
    /// <param name="path">Where it lies: for messages, and for what its name tells.</param>
    /// <param name="options">What is known about it.</param>
    /// <exception cref="MenutException">An unknown source or network; tensors that fit none; a classifier with a background class.</exception>
    public static ImportPlan Plan(ForeignWeights weights, string path, ImportOptions? options = null) => Plan(
        new FileContent(path, weights.Tensors.Select(tensor => new FileTensor(tensor.Name, tensor.Shape, tensor.ReadFloat32))), options ?? new(), weights.Notes);

    /// <summary>Finds out how tensors in memory become a model.</summary>
    /// <param name="tensors">By the library's keys, in any floating-point format.</param>
    /// <param name="path">The file they come from: for messages, and for what its name tells.</param>
    /// <param name="options">What is known about them.</param>
    /// <exception cref="MenutException">An unknown source or network; tensors that fit none; a classifier with a background class.</exception>
    public static ImportPlan Plan(IReadOnlyDictionary<string, StoredTensor> tensors, string path, ImportOptions? options = null) =>
        Plan(new FileContent(path, tensors.Select(pair => new FileTensor(pair.Key, pair.Value.Shape, () => pair.Value))), options ?? new(), []);

    private static ImportPlan Plan(FileContent content, ImportOptions options, ImmutableArray<string> readersNotes)
    {
        List<string> notes = [.. readersNotes];
        var publication = options.Source is null ? null : PublishedWeights.Find(options.Source);
        RefuseContradiction(publication, options);
        if (publication is null && options.Network is null)
        {
            publication = FileNameHint.Publications(content.Path).FirstOrDefault(hinted => Agrees(Match(content, hinted, hinted.Network, options), hinted));
            if (publication is not null)
                notes.Add($"Taken for {publication.Name}, as the file's path says.");
        }

        string network = publication?.Network ?? options.Network ?? Recognized(content, ref options, notes);
        var match = Match(content, publication, network, options);
        var taken = publication ?? Likeliest(match);
        if (publication is null)
        {
            match = taken is null ? match : Match(content, taken, network, options with { Width = match.Network.Options.Width });
            notes.Add(Assumed(taken));
        }

        if (match.Unused.Any(WeightMatch.IsOfAuxiliaryHead))
            notes.Add("The auxiliary head, which only training reads, is left out.");
        if (!match.IsWholeFile && match.IsComplete)
            notes.Add($"{match.Unused.Count(tensor => !WeightMatch.IsOfAuxiliaryHead(tensor))} tensors of the file have no place in {match.Network.Name}: is it another network?");
        if (match.LeftOut.Length > 0)
            notes.Add($"The classifier is left out: {match.Network.Classes} classes start at zero.");

        var preprocessing = taken is null
            ? Preprocessing.ImageNet(match.Network.Resolution)
            : taken.Preprocessing.AtResolution(match.Network.Resolution);
        // Names are given only where somebody said what the classes are.
        bool isImageNet = publication is { IsOfImageNet1k: true } && match is { LeftOut.IsEmpty: true, Network.Classes: 1000 };
        return new(content.Path, match, publication, [.. notes], preprocessing, isImageNet ? ImageNetClasses.Names : Numbered(match.Network.Classes));
    }

    private static bool Agrees(WeightMatch match, Publication hinted) => match is { IsComplete: true, IsWholeFile: true } && match.Library == hinted.Library;

    private static WeightMatch Match(FileContent content, Publication? publication, string network, ImportOptions options)
    {
        var wanted = publication?.Options ?? new NetworkOptions();
        wanted = wanted with
        {
            Width = options.Width ?? wanted.Width,
            Depth = options.Depth ?? wanted.Depth,
            Resolution = options.Resolution ?? wanted.Resolution,
            Conventions = options.Conventions ?? wanted.Conventions,
            AuxiliaryHead = options.AuxiliaryHead,
        };
        // A head says how many classes it has; any network will do to find it.
        var first = WeightMatch.Best(KnownNetworks.Create(network, wanted), publication?.Library, content);
        int? inFile = first.Found.Concat(first.Misshapen)
            .Where(pair => pair.Weight.Name == "head.classifier.weight" && pair.Tensor.Shape.Length >= 1).Select(pair => (int?)Classes(content, pair.Tensor)).FirstOrDefault();
        if (inFile == WithBackgroundClass && options.Classes is null)
        {
            throw MenutException.WrongData(
                $"{content.Path} has 1001 classes: TensorFlow's background class comes first. Leave its row out of the classifier, or import with --classes N to leave the classifier out (--classes 1001 keeps it as it is).");
        }

        int classes = options.Classes ?? inFile ?? wanted.Classes;
        var match = classes == first.Network.Classes
            ? first
            : WeightMatch.Of(KnownNetworks.Create(network, wanted with { Classes = classes }), first.Library, content);
        if (options.Classes is not null && classes != inFile)
            return match.WithoutHead();
        return HasAuxiliaryHead(content, publication, wanted, classes)
            && WeightMatch.Of(KnownNetworks.Create(network, wanted with { Classes = classes, AuxiliaryHead = true }), match.Library, content) is { IsComplete: true } whole
            ? whole
            : match;
    }

    /// <summary>
    /// torchvision's Inception-v3 has its auxiliary head in every file and asks for it when it loads one. It is kept where it was trained for the same
    /// classes; who fine-tunes often changes the classifier alone.
    /// </summary>
    private static bool HasAuxiliaryHead(FileContent content, Publication? publication, NetworkOptions wanted, int classes) =>
        publication is { Library: WeightLibrary.Torchvision, Network: InceptionV3.Name }
        && !wanted.AuxiliaryHead
        && wanted.Resolution is null or >= InceptionV3.LeastWithAuxiliaryHead
        && content.Find("AuxLogits.fc.weight") is { Shape: [var own, _] } && own == classes;

    private static int Classes(FileContent content, FileTensor head) => head.Shape[0] is >= 1 and <= MostClasses and var classes
        ? (int)classes
        : throw MenutException.WrongData($"{content.Path} has {head.Shape[0]} classes: 1 to {MostClasses} can be.");

    private static string Recognized(FileContent content, ref ImportOptions options, List<string> notes)
    {
        var recognized = NetworkRecognition.Of(content).Network;
        options = options with { Width = options.Width ?? recognized.Options.Width };
        notes.Add($"Recognised as {Described(recognized)} by its keys and shapes.");
        return recognized.Name;
    }

    private static string Described(Network network) =>
        network.Options.Width == 1 ? network.Name : FormattableString.Invariant($"{network.Name} of width {network.Options.Width}");

    /// <summary>What the library of the keys publishes of this architecture, first of this width, then what has weights; null where it has none.</summary>
    private static Publication? Likeliest(WeightMatch match) => PublishedWeights.All
        .Where(publication => publication.Library == match.Library && publication.Network == match.Network.Name)
        .OrderBy(publication => (publication.Options.Width != match.Network.Options.Width, publication.File is null)).FirstOrDefault();

    /// <summary>What no weights file says, and what is assumed instead.</summary>
    private static string Assumed(Publication? taken)
    {
        const string Unsaid = "Weights don't say padding, batch norm's epsilon and how pictures are prepared: ";
        return taken is null
            ? Unsaid + "the network's own and ImageNet's are assumed."
            : $"{Unsaid}assumed as {taken.Name} has them. If they come from elsewhere, say it with --source LIBRARY/MODEL.";
    }

    private static void RefuseContradiction(Publication? publication, ImportOptions options)
    {
        if (publication is not null && options.Network is not null && !options.Network.Equals(publication.Network, StringComparison.OrdinalIgnoreCase))
            throw MenutException.WrongUsage($"--source {publication.Name} is {publication.Network}, not --network {options.Network}.");
    }

    private static ImmutableArray<string> Numbered(int classes) => [.. Enumerable.Range(0, classes).Select(number => FormattableString.Invariant($"class_{number}"))];
}
