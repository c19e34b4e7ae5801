using System.Buffers.Binary;
using System.Text;

namespace Menut.Fuzz.Mutations;

/// <summary>Breaks a pickle opcode by opcode, so that what comes out mostly still runs, and runs astray.</summary>
internal static class PickleMutations
{
    private const int MostAtOnce = 4;
    private const string Plain = "().NQRabestu}])012d";
    private const string Names =
        "os.system torch.load torch._utils._rebuild_tensor torch._utils._rebuild_tensor_v2 torch._utils._rebuild_tensor_v3 torch._utils._rebuild_parameter "
        + "torch._utils._rebuild_parameter_with_state torch._tensor._rebuild_from_type_v2 torch.Size torch.FloatStorage torch.HalfStorage torch.BFloat16Storage "
        + "torch.DoubleStorage torch.LongStorage torch.storage.UntypedStorage torch.float32 torch.float16 torch.float8_e5m2 collections.OrderedDict collections.Counter "
        + "argparse.Namespace numpy.dtype _codecs.encode torch.nn.parameter.Parameter";

    private static readonly string[] Known = Names.Split(' ');
    private static readonly string[] Texts = ["storage", "0", "1", "cpu", "state_dict", "state_dict_ema", "model", "module.", "n_averaged", "module.a.weight", "", "\n", "\ud83d\ude00"];

    /// <summary>Opcodes without an argument in protocols 2 to 5.</summary>
    private static readonly byte[] Bare = [0x81, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8F, 0x90, 0x91, 0x92, 0x93, 0x94, 0x97, 0x98, .. Encoding.ASCII.GetBytes(Plain)];

    /// <summary>A pickle with one to four opcodes wrong.</summary>
    public static byte[] Apply(Random random, byte[] pickle, byte[] other)
    {
        var opcodes = Split(pickle);
        for (int i = random.Next(MostAtOnce); i >= 0 && opcodes.Count > 0; i--)
            Once(random, opcodes, other);
        return [.. opcodes.SelectMany(opcode => opcode)];
    }

    private static void Once(Random random, List<byte[]> opcodes, byte[] other)
    {
        int at = random.Next(opcodes.Count), length = Math.Min(random.Next(1, 12), opcodes.Count - at);
        switch (random.Next(9))
        {
            case 0:
                opcodes.RemoveRange(at, length);
                break;
            case 1:
                opcodes.InsertRange(at, opcodes.GetRange(at, length));
                break;
            case 2:
                int second = random.Next(opcodes.Count);
                (opcodes[at], opcodes[second]) = (opcodes[second], opcodes[at]);
                break;
            case 3:
                opcodes[at] = Any(random);
                break;
            case 4:
                opcodes.Insert(at, Any(random));
                break;
            case 5:
                var foreign = Split(other);
                int from = random.Next(foreign.Count);
                opcodes.InsertRange(at, foreign.GetRange(from, Math.Min(length, foreign.Count - from)));
                break;
            case 6:
                opcodes[at] = [opcodes[at][0], .. ByteMutations.Apply(random, opcodes[at][1..], [other])];
                break;
            default:
                Exchange(random, opcodes);
                break;
        }
    }

    /// <summary>Puts other numbers, texts or names where some were: neighbours together, as the sides and strides of a tensor are.</summary>
    private static void Exchange(Random random, List<byte[]> opcodes)
    {
        int[] places = [.. Enumerable.Range(0, opcodes.Count).Where(i => opcodes[i][0] is (byte)'K' or (byte)'M' or (byte)'J' or (byte)'X' or (byte)'c')];
        if (places.Length == 0)
            return;
        int first = random.Next(places.Length);
        for (int i = first; i < places.Length && (i == first || random.Next(3) != 0); i++)
        {
            opcodes[places[i]] = opcodes[places[i]][0] switch
            {
                (byte)'X' => Text(Interesting.Of(random, Texts)),
                (byte)'c' => Name(Interesting.Of(random, Known)),
                _ => Number(Interesting.Number(random)),
            };
        }
    }

    private static byte[] Any(Random random) => random.Next(6) switch
    {
        0 => Number(Interesting.Number(random)),
        1 => Text(Interesting.Of(random, Texts)),
        2 => Name(Interesting.Of(random, Known)),
        3 => [(byte)(random.Next(2) == 0 ? 'h' : 'q'), (byte)random.Next(40)],
        4 => [(byte)random.Next(256)],
        _ => [Interesting.Of(random, Bare)],
    };

    private static byte[] Number(long number) => [0x8A, 8, .. BitConverter.GetBytes(number)];

    private static byte[] Text(string text) => [(byte)'X', .. BitConverter.GetBytes(Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)];

    private static byte[] Name(string full)
    {
        int dot = full.LastIndexOf('.');
        return [(byte)'c', .. Encoding.ASCII.GetBytes($"{full[..dot]}\n{full[(dot + 1)..]}\n")];
    }

    /// <summary>Opcodes with their arguments, as far as the pickle is whole.</summary>
    private static List<byte[]> Split(ReadOnlySpan<byte> pickle)
    {
        var opcodes = new List<byte[]>();
        while (pickle.Length > 0)
        {
            int length = Math.Clamp(1 + ArgumentBytes(pickle), 1, pickle.Length);
            opcodes.Add(pickle[..length].ToArray());
            pickle = pickle[length..];
        }

        return opcodes;
    }

    private static int ArgumentBytes(ReadOnlySpan<byte> opcode) => opcode[0] switch
    {
        (byte)'K' or (byte)'h' or (byte)'q' or 0x80 => 1,
        (byte)'M' => 2,
        (byte)'J' or (byte)'j' or (byte)'r' => 4,
        (byte)'G' or 0x95 => 8,
        (byte)'U' or (byte)'C' or 0x8A or 0x8C when opcode.Length > 1 => 1 + opcode[1],
        (byte)'X' or (byte)'T' or (byte)'B' when opcode.Length > 4 => 4 + (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(opcode[1..]), int.MaxValue - 8),
        (byte)'c' => Lines(opcode[1..]),
        _ => 0,
    };

    private static int Lines(ReadOnlySpan<byte> text)
    {
        int first = text.IndexOf((byte)'\n') + 1;
        return first + text[first..].IndexOf((byte)'\n') + 1;
    }
}
