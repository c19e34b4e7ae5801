using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Cli.Runs;

/// <summary>The options that training and distillation share, all but the data and the network's name.</summary>
internal sealed class TrainingArguments
{
    private const int MostThreads = 1024;

    private static readonly Choices<Augmentation> Augmentations =
        new("--augmentation", ("none", Augmentation.None), ("flip", Augmentation.Flip), ("small", Augmentation.Small), ("photo", Augmentation.Photo));

    private readonly Option<string?> _augmentation = new("--augmentation")
    {
        HelpName = Augmentations.HelpName, Description = "How training pictures are varied (by their size: small or photo).",
    };

    private readonly Option<string?> _from = new("--from") { HelpName = "MODEL", Description = "Start from a model's weights; for other classes its classifier starts afresh." };
    private readonly Option<string?> _output = new("--output") { HelpName = "DIR", Description = "The run's folder (runs/NETWORK-N)." };
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on with the run in --output; what is not said is as it was." };
    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "Threads of one operation (one a core)." };
    private readonly Option<double?> _saveEvery = new("--save-every")
    {
        HelpName = "SECONDS", Description = "Most seconds of work that a kill loses within an epoch (60).",
    };

    private readonly Option<string?> _device = new("--device") { HelpName = "auto|cpu|cuda", Description = "Where to compute (auto)." };
    private readonly NetworkArguments _network;
    private readonly RecipeArguments _recipe;

    public TrainingArguments(Command command)
    {
        _network = new NetworkArguments(command, training: true);
        _recipe = new RecipeArguments(command);
        foreach (Option option in (Option[])[_augmentation, _from, _output, _resume, _saveEvery, _threads, _device])
            command.Add(option);
    }

    /// <summary>What --from names.</summary>
    public string? From(CommandContext context) => context.Value(_from);

    /// <summary>Says it where the classifier of --from is not that of the data.</summary>
    public void SayFreshClassifier(CommandContext context, TrainingPlan plan)
    {
        if (plan is { From: { } from, KeepsClassifier: false, Resume: false })
            context.Note($"{From(context)}: its classifier of {from.Classes.Length} classes is left out; one for the {plan.Data.Classes.Length} classes of {plan.Data.Name} starts afresh.");
    }

    /// <summary>The run that --resume goes on with, or null.</summary>
    /// <param name="context">The command.</param>
    /// <param name="kind">What the command does to a run: train or distill.</param>
    public RunManifest? Saved(CommandContext context, string kind)
    {
        if (!context.Value(_resume))
            return null;
        string output = context.Value(_output) ?? throw MenutException.WrongUsage("--resume needs --output DIR, the run's folder.");
        OutputFolder.RequireUsable(output, resume: true);
        var saved = new RunFolder(output).ReadManifest();
        return saved.Kind == kind ? saved : throw MenutException.WrongUsage($"--resume: go on with the run in {output} by `menut {saved.Kind}`, not {kind}.");
    }

    /// <summary>Reads and checks all that can be checked without the data.</summary>
    /// <param name="context">The command.</param>
    /// <param name="network">The network's name as given, or null.</param>
    /// <param name="option">The option that gives it, for the message where it is missing.</param>
    /// <param name="saved">The run that goes on.</param>
    /// <param name="seed">The seed where none is given.</param>
    /// <exception cref="MenutException">Something cannot be.</exception>
    public TrainingRequest Read(CommandContext context, string? network, string option, RunManifest? saved, long seed = TrainingDefaults.Seed)
    {
        var from = context.Value(_from) is { } path ? ModelSource.Load(context, path) : null;
        var source = _network.Source(context, network);
        string name = network ?? saved?.Settings.Network ?? source?.Network ?? from?.Network.Name
            ?? throw MenutException.WrongUsage($"{option} NETWORK is needed: `menut networks` lists them.");
        var recipe = _recipe.Read(context);
        recipe.Over(new Recipe()).Validate();
        if (context.Value(_threads) is { } threads and not (>= 1 and <= MostThreads))
            throw MenutException.WrongUsage($"--threads {threads} is out of range: 1 to {MostThreads}.");

        if (context.Value(_saveEvery) is { } seconds and not (>= 0 and <= 86_400))
            throw MenutException.WrongUsage(FormattableString.Invariant($"--save-every {seconds} is out of range: 0 to 86400 seconds."));

        var request = new TrainingRequest
        {
            Network = name,
            Options = _network.Options(context, saved?.Settings.Options ?? OptionsOf(from, name), source),
            Recipe = recipe,
            Augmentation = context.Value(_augmentation) is { } augmentation ? Augmentations.Of(augmentation) : null,
            From = from,
            Nodes = NodesOf(context, from, name),
            Source = source,
            Output = context.Value(_output) ?? OutputFolder.Next(name),
            Saved = saved,
            Seed = recipe.Seed ?? saved?.Settings.Recipe.Seed ?? seed,
            Threads = context.Value(_threads),
            SaveEvery = TimeSpan.FromSeconds(context.Value(_saveEvery) ?? 60),
            Device = context.Value(_device) ?? saved?.Environment.Device ?? "auto",
        };
        if (request.Nodes is null)
            _ = KnownNetworks.Create(name, request.Options);
        if (saved is null)
            OutputFolder.RequireUsable(request.Output, resume: false);
        return request;
    }

    /// <summary>The network of a model that came as a list of nodes: it is trained as it is.</summary>
    private Network? NodesOf(CommandContext context, Model? from, string name)
    {
        if (from is null || from.Network.IsKnown || !from.Network.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            return null;
        return _network.Any(context)
            ? throw MenutException.WrongUsage($"--from {From(context)}: {name} came as a list of nodes and is trained as it is, without options of the network.")
            : from.Network;
    }

    /// <summary>Weights fit the network that they are of: its options are the natural ones.</summary>
    private static NetworkOptions? OptionsOf(Model? from, string name) =>
        from is not null && from.Network.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? from.Network.Options : null;
}
