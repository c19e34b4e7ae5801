#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false

// Writes the kernels whose loops are unrolled into registers: src/Menut/Inference/Kernels/Generated. With --check it writes nothing and says
// whether what lies there is current. The rest of the kernels is written once for all instruction sets and needs no generator.
//
// Why generated: the JIT keeps accumulators in registers if, and only if, each is a local of its own. Arrays, spans and inline arrays go
// through memory; so do locals that live across a call in the loop.

using System.Globalization;
using System.Text;

InstructionSet[] sets =
[
    new("Avx512", Bits: 512, MaxRows: 14, PanelVectors: [2, 1], DepthwiseOutputs: [14, 7, 4, 1], DepthwiseVectors: 1)
    {
        MultiplyAdd = (a, b, c) => $"Avx512F.FusedMultiplyAdd({a}, {b}, {c})",
        Add = (a, b) => $"Avx512F.Add({a}, {b})",
        Multiply = (a, b) => $"Avx512F.Multiply({a}, {b})",
        Max = (bound, x) => $"Avx512F.Max({bound}, {x})",
        Min = (bound, x) => $"Avx512F.Min({bound}, {x})",
        Using = "System.Runtime.Intrinsics.X86",
    },
    new("Avx2", Bits: 256, MaxRows: 6, PanelVectors: [2], DepthwiseOutputs: [7, 4, 1], DepthwiseVectors: 1)
    {
        MultiplyAdd = (a, b, c) => $"Fma.MultiplyAdd({a}, {b}, {c})",
        Add = (a, b) => $"Avx.Add({a}, {b})",
        Multiply = (a, b) => $"Avx.Multiply({a}, {b})",
        Max = (bound, x) => $"Avx.Max({bound}, {x})",
        Min = (bound, x) => $"Avx.Min({bound}, {x})",
        Using = "System.Runtime.Intrinsics.X86",
    },
    // In the portable spelling, which the JIT turns into the same instructions on Arm64, so that the kernels can be tested anywhere.
    new("Neon", Bits: 128, MaxRows: 6, PanelVectors: [4], DepthwiseOutputs: [7, 4, 1], DepthwiseVectors: 2)
    {
        MultiplyAdd = (a, b, c) => $"Vector128.FusedMultiplyAdd({a}, {b}, {c})",
        Add = (a, b) => $"({a} + {b})",
        Multiply = (a, b) => $"({a} * {b})",
        Max = (bound, x) => $"Vector128.MaxNative({bound}, {x})",
        Min = (bound, x) => $"Vector128.MinNative({bound}, {x})",
    },
];

string folder = Path.Combine("src", "Menut", "Inference", "Kernels", "Generated");
if (args is not ([] or ["--check"]) || !File.Exists("Menut.slnx"))
{
    Console.Error.WriteLine("usage, in the root of the repository: dotnet run eng/kernels.cs [-- --check]");
    return 2;
}

Dictionary<string, string> files = [];
foreach (var set in sets)
{
    files.Add($"{set.Name}Convolution.cs", ConvolutionWriter.Write(set));
    files.Add($"{set.Name}Depthwise.cs", DepthwiseWriter.Write(set));
}

if (args is ["--check"])
{
    string[] stale =
    [
        .. files.Where(file => !File.Exists(Path.Combine(folder, file.Key)) || File.ReadAllText(Path.Combine(folder, file.Key)) != file.Value).Select(file => file.Key),
        .. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Where(file => !files.ContainsKey(file)),
    ];
    Console.WriteLine(stale is [] ? $"{files.Count} files are current." : $"Not what eng/kernels.cs writes: {string.Join(", ", stale)}");
    return stale is [] ? 0 : 1;
}

Directory.CreateDirectory(folder);
foreach (var (name, text) in files)
    File.WriteAllText(Path.Combine(folder, name), text);
return 0;

/// <summary>How an instruction set spells what the kernels need, and which tiles fit its registers.</summary>
internal sealed record InstructionSet(string Name, int Bits, int MaxRows, int[] PanelVectors, int[] DepthwiseOutputs, int DepthwiseVectors)
{
    public string? Using { get; init; }

    public required Func<string, string, string, string> MultiplyAdd { get; init; }

    public required Func<string, string, string> Add { get; init; }

    public required Func<string, string, string> Multiply { get; init; }

    /// <summary>Gives x where it is NaN.</summary>
    public required Func<string, string, string> Max { get; init; }

    /// <summary>Gives x where it is NaN.</summary>
    public required Func<string, string, string> Min { get; init; }

    public int Lanes => Bits / 32;

    public string Vector => $"Vector{Bits}<float>";

    public string Broadcast(string value) => $"Vector{Bits}.Create({value})";

    public string Load(string address) => $"*({Vector}*)({address})";

    public string HardSwish(string x) => Multiply(x, Min("one", Max("zero", Multiply(Add(x, "three"), "sixth"))));
}

/// <summary>C# with indentation.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "") => _text.Append(line.Length == 0 ? "" : new string(' ', 4 * _depth)).Append(line).Append('\n');

    public void Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            Line(line);
    }

    /// <summary>A block in braces.</summary>
    public void Block(string head, Action body, string tail = "")
    {
        if (head.Length > 0)
            Line(head);
        Line("{");
        _depth++;
        body();
        _depth--;
        Line("}" + tail);
    }

    public void Header(InstructionSet set, string summary, string name, Action body)
    {
        Line("// Written by eng/kernels.cs; change that instead.");
        Line();
        Line("using System.Runtime.CompilerServices;");
        Line("using System.Runtime.Intrinsics;");
        if (set.Using is not null)
            Line($"using {set.Using};");
        Line("using Menut.Inference.Kernels.Simd;");
        Line();
        Line("namespace Menut.Inference.Kernels.Generated;");
        Line();
        Line($"/// <summary>{summary}</summary>");
        Block($"internal static unsafe class {name}", body);
    }

    public void Method(string signature, Action body)
    {
        if (_text[^2] != '\n')
            Line();
        Line("[SkipLocalsInit]");
        Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        Block(signature, body);
    }

    public override string ToString() => _text.ToString();
}

/// <summary>Tiles of dense convolutions: every accumulator a local, a loop over taps, within it a loop over depth.</summary>
internal static class ConvolutionWriter
{
    // Rows of the input that share a pointer: an address is a pointer plus 0, 1 or 2 times the stride, which the processor adds for nothing.
    private const int RowsAPointer = 3;

    public static string Write(InstructionSet set)
    {
        var code = new CodeWriter();
        code.Header(set, $"Convolution tiles in {set.Bits}-bit registers: rows x channels.", $"{set.Name}Convolution", () =>
        {
            foreach (int vectors in set.PanelVectors)
            {
                int width = vectors * set.Lanes;
                code.Line($"public static delegate*<ConvolutionTile*, void>[] Panels{width} =>");
                code.Line($"    [{string.Join(", ", Enumerable.Range(1, set.MaxRows).Select(rows => $"&Rows{rows}x{width}"))}];");
                code.Line();
            }

            foreach (int vectors in set.PanelVectors)
            {
                for (int rows = 1; rows <= set.MaxRows; rows++)
                    Tile(code, set, rows, vectors);
            }
        });
        return code.ToString();
    }

    private static void Tile(CodeWriter code, InstructionSet set, int rows, int vectors)
    {
        int width = vectors * set.Lanes, bytes = set.Bits / 8;
        var all = Enumerable.Range(0, rows).SelectMany(row => Enumerable.Range(0, vectors).Select(vector => (Row: row, Vector: vector, Name: $"c{row}_{vector}"))).ToArray();
        string Names() => string.Join(", ", all.Select(a => a.Name));

        // Goes over the rows of the output or residual, one pointer moving.
        void OverRows(string pointer, string start, string stride, Func<string, string, string> statement)
        {
            code.Line($"byte* {pointer} = (byte*){start};");
            for (int row = 0; row < rows; row++)
            {
                foreach (var a in all.Where(a => a.Row == row))
                    code.Line(statement(a.Name, a.Vector == 0 ? pointer : $"{pointer} + {a.Vector * bytes}"));
                if (row < rows - 1)
                    code.Line($"{pointer} += {stride};");
            }
        }

        void AddResidual() => OverRows("residual", "tile->Residual", "residualStride", (name, address) => $"{name} = {set.Add(name, set.Load(address))};");
        void Store() => OverRows("output", "tile->Output", "outputStride", (name, address) => $"{set.Load(address)} = {name};");

        code.Method($"public static void Rows{rows}x{width}(ConvolutionTile* tile)", () =>
        {
            code.Line($"{set.Vector} {Names()};");
            if (rows > 1)
                code.Line("nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;");
            code.Block("if (tile->Accumulate)", () => OverRows("partial", "tile->Output", "outputStride", (name, address) => $"{name} = {set.Load(address)};"));
            code.Block("else", () =>
            {
                code.Line("byte* bias = (byte*)tile->Bias;");
                for (int vector = 0; vector < vectors; vector++)
                    code.Line($"{string.Join(" = ", all.Where(a => a.Vector == vector).Select(a => a.Name))} = {set.Load($"bias + {vector * bytes}")};");
            });

            code.Line();
            code.Line("byte* weights = (byte*)tile->Weights;");
            code.Line("nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;");
            string[] pointers = [.. Enumerable.Range(0, (rows + RowsAPointer - 1) / RowsAPointer).Select(group => $"a{group * RowsAPointer}")];
            code.Block("do", () =>
            {
                code.Line("byte* a0 = tile->Input + *offsets;");
                for (int group = 1; group < pointers.Length; group++)
                    code.Line($"byte* {pointers[group]} = {pointers[group - 1]} + ({RowsAPointer} * stride);");
                code.Line("nint depth = tile->Depth;");
                code.Block("do", () =>
                {
                    for (int vector = 0; vector < vectors; vector++)
                        code.Line($"{set.Vector} w{vector} = {set.Load(vector == 0 ? "weights" : $"weights + {vector * bytes}")};");
                    code.Line($"{set.Vector} x;");
                    for (int row = 0; row < rows; row++)
                    {
                        int within = row % RowsAPointer;
                        string address = pointers[row / RowsAPointer] + within switch { 0 => "", 1 => " + stride", _ => $" + ({within} * stride)" };
                        code.Line($"x = {set.Broadcast($"*(float*)({address})")};");
                        foreach (var a in all.Where(a => a.Row == row))
                            code.Line($"{a.Name} = {set.MultiplyAdd("x", $"w{a.Vector}", a.Name)};");
                    }

                    code.Lines(pointers.Select(pointer => $"{pointer} += sizeof(float);"));
                    code.Line($"weights += {vectors * bytes};");
                }, " while (--depth > 0);");
            }, " while (++offsets < end);");

            code.Line();
            code.Block("if (tile->Residual != null && tile->ResidualBeforeActivation)", AddResidual);
            code.Line();
            code.Block("if (tile->Epilogue == Epilogue.Clamp)", () =>
            {
                code.Block("if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)", () =>
                {
                    code.Line($"{set.Vector} low = {set.Broadcast("tile->Low")}, high = {set.Broadcast("tile->High")};");
                    code.Lines(all.Select(a => $"{a.Name} = {set.Min("high", set.Max("low", a.Name))};"));
                });
            });
            code.Block("else if (tile->Epilogue == Epilogue.HardSwish)", () =>
            {
                code.Line($"{set.Vector} zero = {set.Vector}.Zero, one = {set.Broadcast("1f")}, three = {set.Broadcast("3f")}, sixth = {set.Broadcast("1f / 6")};");
                code.Lines(all.Select(a => $"{a.Name} = {set.HardSwish(a.Name)};"));
            });
            code.Block("else", () =>
            {
                Store();
                code.Line($"ConvolutionTail.Finish<{set.Name}Vectors, {set.Vector}>(tile, {rows}, {width});");
                code.Line("return;");
            });

            code.Line();
            code.Block("if (tile->Residual != null && !tile->ResidualBeforeActivation)", AddResidual);
            code.Line();
            code.Block("", Store);
        });
    }
}

/// <summary>
/// Rows of depthwise convolutions: several neighbouring outputs at a time, whose windows slide over inputs that are loaded once a
/// row of the window.
/// </summary>
internal static class DepthwiseWriter
{
    public static string Write(InstructionSet set)
    {
        var code = new CodeWriter();
        (int Kernel, int Stride)[] windows = [(3, 1), (5, 1), (7, 1), (3, 2), (5, 2), (7, 2)];
        code.Header(set, $"Depthwise rows of 16 channels in {set.Bits}-bit registers.", $"{set.Name}Depthwise", () =>
        {
            code.Line("/// <summary>Windows 3, 5, 7 at stride 1, then at stride 2.</summary>");
            code.Line($"public static delegate*<DepthwiseRow*, void>[] Windows => [{string.Join(", ", windows.Select(w => $"&Window{w.Kernel}Stride{w.Stride}"))}];");
            code.Line();
            foreach (var (kernel, stride) in windows)
                Row(code, set, kernel, stride);
        });
        return code.ToString();
    }

    private static void Row(CodeWriter code, InstructionSet set, int kernel, int stride)
    {
        int parts = 16 / (set.Lanes * set.DepthwiseVectors);
        code.Method($"public static void Window{kernel}Stride{stride}(DepthwiseRow* row)", () =>
        {
            code.Line("nint pixel = row->PixelStride, outputStride = row->OutputStride;");
            code.Line("bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);");
            code.Line("// Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.");
            code.Line($"{set.Vector} low = {set.Broadcast("row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity")};");
            code.Line($"{set.Vector} high = {set.Broadcast("row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity")};");
            if (parts > 1)
                code.Block($"for (nint part = 0; part < 64; part += {64 / parts})", () => Part(code, set, kernel, stride, " + part"));
            else
                Part(code, set, kernel, stride, "");
            code.Line();
            code.Block("if (!hardSwish && row->Epilogue != Epilogue.Clamp)", () => code.Line($"DepthwiseTail.Finish<{set.Name}Vectors, {set.Vector}>(row);"));
        });
    }

    private static void Part(CodeWriter code, InstructionSet set, int kernel, int stride, string part)
    {
        int bytes = set.Bits / 8, vectors = set.DepthwiseVectors;
        string[] sums = [.. Enumerable.Range(0, vectors).Select(v => $"sum{v}")];
        bool weightsStay = set.Bits == 512 && kernel == 3;
        code.Line($"byte* output = (byte*)row->Output{part};");
        code.Line($"{set.Vector} {string.Join(", ", sums.Select(sum => $"{sum} = {set.Vector}.Zero"))};");
        if (weightsStay)
        {
            code.Line("byte* weights = (byte*)row->Weights;");
            for (int tap = 0; tap < kernel * kernel; tap++)
                code.Line($"{set.Vector} w{tap / kernel}_{tap % kernel}_0 = {set.Load($"weights + {tap * 64}")};");
        }

        code.Line("nint offset = 0, left = row->Width;");
        foreach (int outputs in set.DepthwiseOutputs)
        {
            code.Block($"for (; left >= {outputs}; left -= {outputs}, offset += {outputs * stride} * pixel)", () =>
            {
                var all = Enumerable.Range(0, outputs).SelectMany(o => Enumerable.Range(0, vectors).Select(v => (Output: o, Vector: v, Name: $"c{o}_{v}"))).ToArray();
                code.Line($"byte* bias = (byte*)row->Bias{part};");
                for (int v = 0; v < vectors; v++)
                    code.Line($"{set.Vector} {string.Join(", ", Enumerable.Range(0, outputs).Select(o => o == 0 ? $"c0_{v} = {set.Load(v == 0 ? "bias" : $"bias + {v * bytes}")}" : $"c{o}_{v} = c0_{v}"))};");
                if (weightsStay)
                {
                    for (int ky = 0; ky < kernel; ky++)
                        code.Block("", () => WindowRow(code, set, kernel, stride, outputs, $"row->Rows[{ky}]", $"w{ky}_", part, loadWeights: false));
                }
                else
                {
                    code.Line($"byte* weights = (byte*)row->Weights{part};");
                    code.Block($"for (nint ky = 0; ky < {kernel}; ky++)", () =>
                    {
                        WindowRow(code, set, kernel, stride, outputs, "row->Rows[ky]", "w", part, loadWeights: true);
                        code.Line($"weights += {kernel * 64};");
                    });
                }

                code.Line();
                code.Block("if (hardSwish)", () =>
                {
                    code.Line($"{set.Vector} zero = {set.Vector}.Zero, one = {set.Broadcast("1f")}, three = {set.Broadcast("3f")}, sixth = {set.Broadcast("1f / 6")};");
                    code.Lines(all.Select(a => $"{a.Name} = {set.HardSwish(a.Name)};"));
                });
                code.Block("else", () => code.Lines(all.Select(a => $"{a.Name} = {set.Min("high", set.Max("low", a.Name))};")));
                code.Line();
                foreach (var a in all)
                {
                    code.Line($"{set.Load(a.Vector == 0 ? "output" : $"output + {a.Vector * bytes}")} = {a.Name};");
                    if (a.Vector == vectors - 1)
                        code.Line("output += outputStride;");
                }

                code.Block("if (summed)", () =>
                {
                    for (int v = 0; v < vectors; v++)
                        code.Line($"{sums[v]} = {set.Add(sums[v], Tree(set, [.. all.Where(a => a.Vector == v).Select(a => a.Name)]))};");
                });
            });
        }

        code.Line();
        code.Block("if (summed)", () =>
        {
            code.Line($"byte* sum = (byte*)row->Sum{part};");
            for (int v = 0; v < vectors; v++)
            {
                string address = v == 0 ? "sum" : $"sum + {v * bytes}";
                code.Line($"{set.Load(address)} = {set.Add(set.Load(address), sums[v])};");
            }
        });
    }

    /// <summary>One row of the window: each input is loaded once and goes into every output whose window holds it, from its leftmost tap on.</summary>
    private static void WindowRow(CodeWriter code, InstructionSet set, int kernel, int stride, int outputs, string row, string weight, string part, bool loadWeights)
    {
        int bytes = set.Bits / 8, vectors = set.DepthwiseVectors;
        if (loadWeights)
        {
            for (int kx = 0; kx < kernel; kx++)
            {
                for (int v = 0; v < vectors; v++)
                    code.Line($"{set.Vector} {weight}{kx}_{v} = {set.Load($"weights + {(kx * 64) + (v * bytes)}")};");
            }
        }

        code.Line($"byte* input = {row} + offset{part};");
        int inputs = ((outputs - 1) * stride) + kernel;
        code.Line($"{set.Vector} {string.Join(", ", Enumerable.Range(0, vectors).Select(v => $"x{v}"))};");
        for (int i = 0; i < inputs; i++)
        {
            for (int v = 0; v < vectors; v++)
                code.Line($"x{v} = {set.Load(v == 0 ? "input" : $"input + {v * bytes}")};");
            for (int output = 0; output < outputs; output++)
            {
                int kx = i - (output * stride);
                if (kx < 0 || kx >= kernel)
                    continue;
                for (int v = 0; v < vectors; v++)
                    code.Line($"c{output}_{v} = {set.MultiplyAdd($"x{v}", $"{weight}{kx}_{v}", $"c{output}_{v}")};");
            }

            if (i < inputs - 1)
                code.Line("input += pixel;");
        }
    }

    private static string Tree(InstructionSet set, string[] names) =>
        names.Length == 1 ? names[0] : set.Add(Tree(set, names[..(names.Length / 2)]), Tree(set, names[(names.Length / 2)..]));
}
