namespace Menut.Cli.Tests.Frame;

/// <summary>Wrong command lines, as typed: one line that names the fault and what was probably meant, and exit code 2.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("netwroks", "Unknown command 'netwroks'. Did you mean 'networks'? `menut` lists all.")]
    [InlineData("descirbe mobilenet_v1", "Unknown command 'descirbe'. Did you mean 'describe'?")]
    [InlineData("describe mobilenet_v1 --widht 0.5", "Unknown option '--widht' for `menut describe`. Did you mean '--width'?")]
    [InlineData("describe --widht 0.5", "Unknown option '--widht' for `menut describe`. Did you mean '--width'?")]
    [InlineData("networks --jsn", "Unknown option '--jsn' for `menut networks`. Did you mean '--json'?")]
    [InlineData("--jsn", "Unknown option '--jsn' for `menut`. Did you mean '--json'?")]
    [InlineData("describe mobilnet_v1", "Unknown network 'mobilnet_v1'. Did you mean 'mobilenet_v1'? `menut networks` lists all.")]
    [InlineData("describe", "`menut describe` needs NETWORK. For example: menut describe efficientnet_b0")]
    [InlineData("describe a b", "Unexpected 'b': `menut describe` takes NETWORK and options.")]
    [InlineData("networks x", "Unexpected 'x': `menut networks` takes no argument.")]
    [InlineData("describe mobilenet_v1 --width", "--width needs a value.")]
    [InlineData("describe mobilenet_v1 --width wide", "--width wide is not a number.")]
    [InlineData("describe mobilenet_v1 --resolution 1.5", "--resolution 1.5 is not a whole number.")]
    [InlineData("describe mobilenet_v1 --width 0", "--width 0 is out of range: more than 0 and at most 16.")]
    [InlineData("describe mobilenet_v1 --width -1", "--width -1 is out of range")]
    [InlineData("describe mobilenet_v1 --width NaN", "--width NaN is out of range")]
    [InlineData("describe mobilenet_v1 --resolution 16", "--resolution 16 is too small for mobilenet_v1: nothing is left to halve at")]
    [InlineData("describe mobilenet_v1 --resolution 60000", "--resolution 60000 is out of range: 1 to 4096.")]
    [InlineData("describe mobilenet_v1 --depth 2", "--depth is not defined for mobilenet_v1, only for efficientnet, ")]
    [InlineData("scale --budget lots", "--budget lots is not an amount: write 390M, 1.8G or 390000000.")]
    [InlineData("scale --budget 0", "--budget 0 is out of range: more than 0.")]
    [InlineData("scale --budget 1K", "--budget 1000 is too small for efficientnet_b0")]
    [InlineData("scale --phi 1 --budget 1G", "--phi and --budget exclude each other")]
    [InlineData("scale --phi 99", "--phi 99 is out of range for efficientnet_b0")]
    [InlineData("scale --base mobilenet_v1 --alpha 1.2", "mobilenet_v1 has no depth to scale")]
    [InlineData("data", "`menut data` needs a command: show or get.")]
    [InlineData("data shwo x", "Unknown command 'shwo'. Did you mean 'show'?")]
    [InlineData("data get fashion-mist", "Did you mean 'fashion-mnist'?")]
    [InlineData("train", "`menut train` needs DATA. For example: menut train photos")]
    [InlineData("train x --netwrok y", "Unknown option '--netwrok' for `menut train`. Did you mean '--network'?")]
    [InlineData("train x --network mobilenet_v1 --seed one", "--seed one is not a whole number.")]
    [InlineData("train x --network mobilenet_v1 --threads 0", "--threads 0 is out of range: 1 to 1024.")]
    [InlineData("train x --network mobilenet_v1 --dropout 1", "--dropout 1 is out of range: from 0 to below 1.")]
    [InlineData("distill x --student mobilenet_v1", "--teacher MODEL is needed")]
    [InlineData("distill x --teacher t --student s --method dks", "--method dks is unknown. Did you mean 'dkd'?")]
    [InlineData("distill x --teacher t --student s --temperature 0", "--temperature 0 is out of range: more than 0.")]
    [InlineData("distill x --teacher t --student s --temperature -1", "--temperature -1 is out of range: more than 0.")]
    [InlineData("distill x --teacher t --student s --temperature hot", "--temperature 'hot' is not a number, warmup(TO, EPOCHS), linear(")]
    [InlineData("distill x --teacher t --student s --alpha NaN", "--alpha 'NaN' is not a number, ")]
    [InlineData("distill x --teacher t --student s --alpha 2", "--alpha 2 is out of range: 0 to 1.")]
    [InlineData("distill x --teacher t --student s --gamma 2", "--gamma: soft-labels has no such weight; it has --alpha (soft).")]
    [InlineData("distill x --teacher t --student s --method dkd --alpha 0 --beta 0 --hard-weight 0", "--method dkd: all weights are 0")]
    [InlineData("distill x --teacher t --student s --match a=b:hint", "--match: there is no loss 'hint'. Did you mean 'fitnet'?")]
    [InlineData("experiment few-dta", "'few-dta' is no experiment. Did you mean 'few-data'?")]
    [InlineData("experiment few-data --resume", "--resume needs --output")]
    [InlineData("experiment few-data --resume --output no-such-folder", "--resume: there is no folder no-such-folder.")]
    [InlineData("experiment few-data --seeds 0", "--seeds 0 is out of range: 1 to 1000.")]
    [InlineData("experiment few-data --epochs 0", "--epochs 0 is out of range")]
    [InlineData("experiment few-data --threads 0", "--threads 0 is out of range: 1 or more.")]
    [InlineData("distill x --teacher t --student s --method auto --alpha 1", "--alpha: --method auto chooses it.")]
    [InlineData("study", "A description is needed: `menut study --init > study.json` makes one.")]
    [InlineData("study x.json --format pdf", "--format pdf is unknown: table, json, csv, markdown.")]
    [InlineData("study x.json --json --format csv", "--json and --format csv exclude each other.")]
    [InlineData("evaluate", "`menut evaluate` needs MODEL.")]
    [InlineData("predict m x.png --top 0", "--top 0 is out of range: 1 or more.")]
    [InlineData("compare --format pdf", "--format pdf is unknown: table, json, csv, markdown, html.")]
    [InlineData("compare --language tlh", "Unknown language 'tlh': ca, en, es, fr, de, tr, ar.")]
    [InlineData("compare mobilnet", "There is no method, network or run 'mobilnet'. Did you mean 'mobilenet'?")]
    [InlineData("serve --port 70000", "--port 70000 is out of range: 0 to 65535.")]
    [InlineData("describe mobilenet_v1 --reading timm", "--reading is not defined for mobilenet_v1, only for")]
    [InlineData("describe mobilenet_v1 --activation swish", "--activation swish is unknown: relu, relu6, silu, hardswish")]
    [InlineData("describe mobilenet_v1 --source timm/resnet18", "--source timm/resnet18 is resnet18, not mobilenet_v1.")]
    [InlineData("describe timm/resnet19", "Nearest: timm/resnet18")]
    [InlineData("train x --source timm/resnet18 --network mobilenet_v1", "--source timm/resnet18 is resnet18, not mobilenet_v1.")]
    [InlineData("describe timm/resnet18 --source timm/resnet18", "--source timm/resnet18.a1_in1k is for a network's name")]
    [InlineData("scale --source timm/resnet18", "--source timm/resnet18 is resnet18, not efficientnet_b0.")]
    [InlineData("import", "`menut import` needs FILE.")]
    [InlineData("export x", "--to onnx|safetensors is needed")]
    [InlineData("weights", "`menut weights` needs a command: get or list.")]
    [InlineData("weights get resnett50", "Did you mean 'resnet50'?")]
    [InlineData("weights get timm/resnet18 --hub http://example.org", "--hub http://example.org is not an address that weights can come from")]
    [InlineData("demo --epochs 0", "--epochs 0 is out of range")]
    public void A_wrong_command_line_is_one_line(string arguments, string message) =>
        Assert.Contains(message, MenutProcess.Run(arguments.Split(' ')).OneLine(2), StringComparison.Ordinal);

    /// <summary>--json changes nothing about errors: standard output stays empty.</summary>
    [Fact]
    public void An_error_is_no_document() => MenutProcess.Run("describe", "nothing", "--json").OneLine(2);

    [Fact]
    public void After_two_dashes_everything_is_an_argument() =>
        Assert.Contains("Unknown network '--width'", MenutProcess.Run("describe", "--", "--width").OneLine(2), StringComparison.Ordinal);

    /// <summary>Pictures may be called so; the parser's own custom would read a file of arguments.</summary>
    [Fact]
    public void A_name_with_at_is_a_name() =>
        Assert.Contains("Unknown network '@home'", MenutProcess.Run("describe", "@home").OneLine(2), StringComparison.Ordinal);
}
