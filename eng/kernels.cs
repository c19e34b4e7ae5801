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
    new("Avx512", Bits: 512, MaxRows: 14, PanelVectors: [2, 1], DepthwiseVectors: 1)
    {
        MultiplyAdd = (a, b, c) => $"Avx512F.FusedMultiplyAdd({a}, {b}, {c})",
        Add = (a, b) => $"Avx512F.Add({a}, {b})",
        Multiply = (a, b) => $"Avx512F.Multiply({a}, {b})",
        Max = (bound, x) => $"Avx512F.Max({bound}, {x})",
        Min = (bound, x) => $"Avx512F.Min({bound}, {x})",
        Prefetch = address => $"Sse.Prefetch1({address})",
        Using = "System.Runtime.Intrinsics.X86",
        MapColumns = 8,
        MapRows = [2, 1],
        WideColumns = 14,
    },
    new("Avx2", Bits: 256, MaxRows: 6, PanelVectors: [2], DepthwiseVectors: 1)
    {
        MultiplyAdd = (a, b, c) => $"Fma.MultiplyAdd({a}, {b}, {c})",
        Add = (a, b) => $"Avx.Add({a}, {b})",
        Multiply = (a, b) => $"Avx.Multiply({a}, {b})",
        Max = (bound, x) => $"Avx.Max({bound}, {x})",
        Min = (bound, x) => $"Avx.Min({bound}, {x})",
        Prefetch = address => $"Sse.Prefetch1({address})",
        Using = "System.Runtime.Intrinsics.X86",
        MapColumns = 7,
        MapRows = [2, 1],
        WideColumns = 14,
    },
    // In the portable spelling, which the JIT turns into the same instructions on Arm64, so that the kernels can be tested anywhere.
    new("Neon", Bits: 128, MaxRows: 6, PanelVectors: [4], DepthwiseVectors: 2)
    {
        MultiplyAdd = (a, b, c) => $"Vector128.FusedMultiplyAdd({a}, {b}, {c})",
        Add = (a, b) => $"({a} + {b})",
        Multiply = (a, b) => $"({a} * {b})",
        Max = (bound, x) => $"Vector128.MaxNative({bound}, {x})",
        Min = (bound, x) => $"Vector128.MinNative({bound}, {x})",
        MapColumns = 7,
        MapRows = [1],
        WideColumns = 7,
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
    files.Add($"{set.Name}Vector.cs", VectorWriter.Write(set));
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
internal sealed record InstructionSet(string Name, int Bits, int MaxRows, int[] PanelVectors, int DepthwiseVectors)
{
    public string? Using { get; init; }

    public required Func<string, string, string, string> MultiplyAdd { get; init; }

    public required Func<string, string, string> Add { get; init; }

    public required Func<string, string, string> Multiply { get; init; }

    /// <summary>Asks for a line of memory before it is needed; null where there is no such instruction.</summary>
    public Func<string, string>? Prefetch { get; init; }

    /// <summary>Gives x where it is NaN.</summary>
    public required Func<string, string, string> Max { get; init; }

    /// <summary>Gives x where it is NaN.</summary>
    public required Func<string, string, string> Min { get; init; }

    public int Lanes => Bits / 32;

    /// <summary>Most columns of a tile of a depthwise map.</summary>
    public required int MapColumns { get; init; }

    /// <summary>Columns of a tile of a single depthwise row that is wide.</summary>
    public required int WideColumns { get; init; }

    /// <summary>Rows of the tiles of a depthwise map, the most first; the last is 1. Maps of three columns or fewer are small whatever they cost.</summary>
    public required int[] MapRows { get; init; }

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
        void OverRows(string pointer, string start, string stride, Func<string, string, string> statement, string? between = null)
        {
            code.Line($"byte* {pointer} = (byte*){start};");
            for (int row = 0; row < rows; row++)
            {
                foreach (var a in all.Where(a => a.Row == row))
                    code.Line(statement(a.Name, a.Vector == 0 ? pointer : $"{pointer} + {a.Vector * bytes}"));
                if (row < rows - 1)
                    code.Line($"{pointer} += {stride}{(between is not null && rows % 2 == 0 && row == rows / 2 - 1 ? $" + {between}" : "")};");
            }
        }

        void AddResidual() => OverRows("residual", "tile->Residual", "residualStride", (name, address) => $"{name} = {set.Add(name, set.Load(address))};");
        void Store() => OverRows("output", "tile->Output", "outputStride", (name, address) => $"{set.Load(address)} = {name};", between: "tile->OutputBreak");

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
            if (set.Prefetch is not null)
            {
                code.Line("byte* ahead = tile->Ahead;");
                code.Line("nint aheadStep = tile->AheadStep;");
            }

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
                    if (set.Prefetch is { } prefetch)
                    {
                        for (int line = 0; line < width * sizeof(float) / 64; line++)
                            code.Line($"{prefetch(line == 0 ? "ahead" : $"ahead + {line * 64}")};");
                        code.Line("ahead += aheadStep;");
                    }

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

/// <summary>One pixel times several panels at once: the more sums are under way, the less each one's latency counts.</summary>
internal static class VectorWriter
{
    private const int MostPanels = 4;

    public static string Write(InstructionSet set)
    {
        int vectors = set.PanelVectors[0], bytes = set.Bits / 8;
        var code = new CodeWriter();
        code.Header(set, $"One pixel times panels of {vectors * set.Lanes} channels in {set.Bits}-bit registers.", $"{set.Name}Vector", () =>
        {
            code.Line("/// <summary>By panels - 1.</summary>");
            code.Line($"public static delegate*<VectorTile*, void>[] Panels => [{string.Join(", ", Enumerable.Range(1, MostPanels).Select(panels => $"&Panels{panels}"))}];");
            code.Line();
            for (int panels = 1; panels <= MostPanels; panels++)
            {
                int count = panels;
                code.Method($"public static void Panels{panels}(VectorTile* tile)", () => Tile(code, set, count, vectors, bytes));
            }
        });
        return code.ToString();
    }

    private static void Tile(CodeWriter code, InstructionSet set, int panels, int vectors, int bytes)
    {
        string At(string pointer, int vector) => set.Load(vector == 0 ? pointer : $"{pointer} + {vector * bytes}");
        var all = Enumerable.Range(0, panels).SelectMany(panel => Enumerable.Range(0, vectors).Select(vector => (Panel: panel, Vector: vector, Name: $"c{panel}_{vector}"))).ToArray();
        if (panels > 1)
            code.Line("nint stride = tile->PanelStride;");
        for (int panel = 0; panel < panels; panel++)
        {
            code.Line(panel == 0 ? "byte* b0 = (byte*)tile->Bias;" : $"byte* b{panel} = b{panel - 1} + stride;");
            code.Line(panel == 0 ? "byte* w0 = (byte*)tile->Weights;" : $"byte* w{panel} = w{panel - 1} + stride;");
        }

        code.Lines(all.Select(a => $"{set.Vector} {a.Name} = {At($"b{a.Panel}", a.Vector)};"));
        code.Line("float* input = tile->Input, end = input + tile->Depth;");
        code.Block("do", () =>
        {
            code.Line($"{set.Vector} x = {set.Broadcast("*input")};");
            code.Lines(all.Select(a => $"{a.Name} = {set.MultiplyAdd("x", At($"w{a.Panel}", a.Vector), a.Name)};"));
            code.Lines(Enumerable.Range(0, panels).Select(panel => $"w{panel} += {vectors * bytes};"));
        }, " while (++input < end);");
        code.Line();
        code.Block("if (tile->Epilogue == Epilogue.Clamp)", () =>
        {
            code.Line($"{set.Vector} low = {set.Broadcast("tile->Low")}, high = {set.Broadcast("tile->High")};");
            code.Lines(all.Select(a => $"{a.Name} = {set.Min("high", set.Max("low", a.Name))};"));
        });
        code.Line();
        code.Line("byte* output = (byte*)tile->Output;");
        code.Lines(all.Select((a, index) => $"{At("output", index)} = {a.Name};"));
        code.Line("if (tile->Epilogue != Epilogue.Clamp)");
        code.Line($"    VectorTail.Finish<{set.Name}Vectors, {set.Vector}>(tile, {panels * vectors * set.Lanes});");
    }
}

/// <summary>
/// Depthwise convolutions: a method for each number of columns, which goes down the map by tiles of some rows, and one for single rows, which goes
/// along by wide tiles. Two rows at a time, or wide tiles, have enough sums under way at once. Only the methods that a map's size asks for
/// are ever compiled; a loop over the rows of the window costs no speed and a third of the code.
/// </summary>
internal static class DepthwiseWriter
{
    public static string Write(InstructionSet set)
    {
        var code = new CodeWriter();
        (int Kernel, int Stride)[] windows = [(3, 1), (5, 1), (7, 1), (3, 2), (5, 2), (7, 2)];
        code.Header(set, $"Depthwise maps of 16 channels in {set.Bits}-bit registers.", $"{set.Name}Depthwise", () =>
        {
            code.Line("/// <summary>Windows 3, 5, 7 at stride 1, then at stride 2.</summary>");
            code.Line($"public static delegate*<DepthwiseMap*, void>[] Maps => [{string.Join(", ", windows.Select(w => $"&Map{w.Kernel}Stride{w.Stride}"))}];");
            code.Line();
            foreach (var (kernel, stride) in windows)
            {
                Map(code, set, kernel, stride);
                Wide(code, set, kernel, stride);
                for (int columns = set.MapColumns; columns > 0; columns--)
                    Columns(code, set, kernel, stride, columns);
            }
        });
        return code.ToString();
    }

    private static void Map(CodeWriter code, InstructionSet set, int kernel, int stride)
    {
        string name = $"{kernel}Stride{stride}";
        code.Method($"public static void Map{name}(DepthwiseMap* map)", () =>
        {
            code.Block("if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))", () =>
            {
                code.Line($"DepthwiseTail.Run<{set.Name}Vectors, {set.Vector}>(map, &Map{name}, {stride});");
                code.Line("return;");
            });
            code.Line();
            code.Line("nint first = 0, width = map->Width;");
            code.Line($"if (map->Height == 1 && width >= {set.WideColumns})");
            code.Line($"    first = Map{name}Wide(map, DepthwiseTail.Wide(width, {set.WideColumns}));");
            code.Block("for (nint columns; first < width; first += columns)", () =>
            {
                code.Line($"columns = DepthwiseTail.Columns(width - first, {set.MapColumns});");
                code.Block("switch (columns)", () =>
                {
                    for (int columns = set.MapColumns; columns > 0; columns--)
                    {
                        code.Line($"case {columns}:");
                        code.Line($"    Map{name}x{columns}(map, first);");
                        code.Line("    break;");
                    }
                });
            });
        });
    }

    /// <summary>A number of wide tiles of a single row; returns the column after them.</summary>
    private static void Wide(CodeWriter code, InstructionSet set, int kernel, int stride)
    {
        int columns = set.WideColumns;
        code.Method($"private static nint Map{kernel}Stride{stride}Wide(DepthwiseMap* map, nint tiles)", () =>
        {
            string Plus(string part) => part.Length == 0 ? "0" : part[3..];
            Start(code, set);
            Parts(code, set, part =>
            {
                code.Line($"{set.Vector} {string.Join(", ", Enumerable.Range(0, set.DepthwiseVectors).Select(v => $"sum{v} = {set.Vector}.Zero"))};");
                code.Line($"byte* top = map->Input{part}, outputTop = map->Output{part}, sum = (byte*)map->Sums;");
                code.Line($"nint column = {Plus(part)};");
                code.Block("for (nint left = tiles; left > 0; left--)", () =>
                {
                    Tile(code, set, kernel, stride, 1, columns, part, ownPart: true, names =>
                    {
                        for (int v = 0; v < set.DepthwiseVectors; v++)
                            code.Line($"sum{v} = {set.Add($"sum{v}", Tree(set, names(0, v)))};");
                    });
                    code.Line();
                    code.Line($"top += {columns * stride} * pixel;");
                    code.Line($"column += {columns * stride} * pixel;");
                    code.Line($"outputTop += {columns} * map->OutputStride;");
                });
                code.Line();
                code.Block("if (sum != null)", () =>
                {
                    for (int v = 0; v < set.DepthwiseVectors; v++)
                        code.Line($"{set.Load($"sum{part}{(v == 0 ? "" : $" + {v * set.Bits / 8}")}")} = sum{v};");
                });
            });
            code.Line();
            code.Line($"return {columns} * tiles;");
        });
    }

    private static void Columns(CodeWriter code, InstructionSet set, int kernel, int stride, int columns)
    {
        code.Method($"private static void Map{kernel}Stride{stride}x{columns}(DepthwiseMap* map, nint first)", () =>
        {
            Start(code, set);
            code.Line($"nint column = first * {(stride == 1 ? "" : $"{stride} * ")}pixel;");
            code.Line("byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;");
            code.Line("nint left = map->Height;");
            int[] heights = columns > 3 ? set.MapRows : [1];
            foreach (int rows in heights)
            {
                string head = rows == 1 && heights is not [1] ? "if (left > 0)" : $"for (; left >= {rows}; left -= {rows})";
                code.Block(head, () =>
                {
                    Parts(code, set, part => Tile(code, set, kernel, stride, rows, columns, part, ownPart: false, names => StoreSums(code, set, rows, part, names)));
                    if (rows == 1 && heights is not [1])
                        return;
                    string times = rows == 1 ? "" : $"{rows} * ";
                    code.Line();
                    code.Line($"top += {(rows * stride == 1 ? "" : $"{rows * stride} * ")}rowStride;");
                    code.Line("if (table != null)");
                    code.Line($"    table += {rows * stride};");
                    code.Line($"outputTop += {times}map->OutputRowStride;");
                    code.Line("if (sum != null)");
                    code.Line($"    sum += {times}map->SumStride;");
                });
            }
        });
    }

    private static void Start(CodeWriter code, InstructionSet set)
    {
        code.Line("nint pixel = map->PixelStride, rowStride = map->RowStride;");
        code.Line("byte** table = map->Rows;");
        code.Line($"{set.Vector} low = {set.Broadcast("map->Low")}, high = {set.Broadcast("map->High")};");
    }

    /// <summary>Where registers are shorter than 16 channels allow: the same for each part of the channels, told by the bytes before it.</summary>
    private static void Parts(CodeWriter code, InstructionSet set, Action<string> body)
    {
        int parts = 16 / (set.Lanes * set.DepthwiseVectors);
        if (parts > 1)
            code.Block($"for (nint part = 0; part < 64; part += {64 / parts})", () => body(" + part"));
        else
            body("");
    }

    private static void StoreSums(CodeWriter code, InstructionSet set, int rows, string part, Func<int, int, string[]> names)
    {
        code.Line($"byte* rowSum = sum{part};");
        for (int row = 0; row < rows; row++)
        {
            if (row > 0)
                code.Line("rowSum += map->SumStride;");
            for (int v = 0; v < set.DepthwiseVectors; v++)
            {
                string total = names(row, v)[0], address = v == 0 ? "rowSum" : $"rowSum + {v * set.Bits / 8}";
                if (names(row, v).Length > 1)
                    code.Line($"{total} = {Tree(set, names(row, v))};");
                code.Line("if (first > 0)");
                code.Line($"    {total} = {set.Add(set.Load(address), total)};");
                code.Line($"{set.Load(address)} = {total};");
            }
        }
    }

    /// <summary>A tile at top and outputTop, or where the table's rows are at a column.</summary>
    private static void Tile(
        CodeWriter code, InstructionSet set, int kernel, int stride, int rows, int columns, string part, bool ownPart, Action<Func<int, int, string[]>> summing)
    {
        int bytes = set.Bits / 8, vectors = set.DepthwiseVectors;
        string more = ownPart ? "" : part;
        var all = Enumerable.Range(0, rows).SelectMany(row => Enumerable.Range(0, columns).SelectMany(column => Enumerable.Range(0, vectors).Select(v => (Row: row, Column: column, Vector: v, Name: $"c{row}_{column}_{v}")))).ToArray();
        code.Line($"byte* bias = (byte*)map->Bias{part};");
        for (int v = 0; v < vectors; v++)
        {
            string[] names = [.. all.Where(a => a.Vector == v).Select(a => a.Name)];
            code.Line($"{set.Vector} {names[0]} = {set.Load(v == 0 ? "bias" : $"bias + {v * bytes}")}{string.Concat(names.Skip(1).Select(name => $", {name} = {names[0]}"))};");
        }

        code.Line($"byte* weights = (byte*)map->Weights{part}, window = top{more};");
        code.Block($"for (nint ky = 0; ky < {kernel}; ky++, window += rowStride, weights += {kernel * 64})", () =>
        {
            for (int kx = 0; kx < kernel; kx++)
            {
                for (int v = 0; v < vectors; v++)
                    code.Line($"{set.Vector} w{kx}_{v} = {set.Load($"weights + {(kx * 64) + (v * bytes)}")};");
            }

            code.Line($"{set.Vector} {string.Join(", ", Enumerable.Range(0, vectors).Select(v => $"x{v}"))};");
            for (int row = 0; row < rows; row++)
            {
                string down = row == 0 ? "" : row * stride == 1 ? " + rowStride" : $" + ({row * stride} * rowStride)";
                code.Line($"{(row == 0 ? "byte* " : "")}input = table == null ? window{down} : table[ky{(row == 0 ? "" : $" + {row * stride}")}] + column{more};");
                InputRow(code, set, kernel, stride, columns, $"c{row}_");
            }
        });

        code.Line();
        code.Block("if (map->Epilogue == Epilogue.HardSwish)", () =>
        {
            code.Line($"{set.Vector} zero = {set.Vector}.Zero, one = {set.Broadcast("1f")}, three = {set.Broadcast("3f")}, sixth = {set.Broadcast("1f / 6")};");
            code.Lines(all.Select(a => $"{a.Name} = {set.HardSwish(a.Name)};"));
        });
        code.Block("else", () => code.Lines(all.Select(a => $"{a.Name} = {set.Min("high", set.Max("low", a.Name))};")));
        code.Line();
        code.Line($"byte* output = outputTop{more};");
        code.Line("nint outputStride = map->OutputStride;");
        for (int row = 0; row < rows; row++)
        {
            if (row > 0)
                code.Line($"output = outputTop + map->OutputRowStride{more};");
            for (int column = 0; column < columns; column++)
            {
                for (int v = 0; v < vectors; v++)
                    code.Line($"{set.Load(v == 0 ? "output" : $"output + {v * bytes}")} = c{row}_{column}_{v};");
                if (column < columns - 1)
                    code.Line("output += outputStride;");
            }
        }

        code.Block("if (sum != null)", () => summing((row, v) => [.. all.Where(a => a.Row == row && a.Vector == v).Select(a => a.Name)]));
    }

    /// <summary>A row of input pixels, each loaded once and put into every output whose window holds it, from its leftmost tap on.</summary>
    private static void InputRow(CodeWriter code, InstructionSet set, int kernel, int stride, int columns, string sum)
    {
        int bytes = set.Bits / 8, vectors = set.DepthwiseVectors;
        int inputs = ((columns - 1) * stride) + kernel;
        for (int i = 0; i < inputs; i++)
        {
            for (int v = 0; v < vectors; v++)
                code.Line($"x{v} = {set.Load(v == 0 ? "input" : $"input + {v * bytes}")};");
            for (int column = 0; column < columns; column++)
            {
                int kx = i - (column * stride);
                if (kx < 0 || kx >= kernel)
                    continue;
                for (int v = 0; v < vectors; v++)
                    code.Line($"{sum}{column}_{v} = {set.MultiplyAdd($"x{v}", $"w{kx}_{v}", $"{sum}{column}_{v}")};");
            }

            if (i < inputs - 1)
                code.Line("input += pixel;");
        }
    }

    private static string Tree(InstructionSet set, string[] names) =>
        names.Length == 1 ? names[0] : set.Add(Tree(set, names[..(names.Length / 2)]), Tree(set, names[(names.Length / 2)..]));
}
