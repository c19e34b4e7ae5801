using System.Runtime.InteropServices;
using TorchSharp;

namespace Menut.Training.Native;

/// <summary>Makes libtorch ready before anything of TorchSharp is touched.</summary>
public static partial class LibTorch
{
    private const string Shim = "libLibTorchSharp.so";

    private static string Folder(IProgress<string>? progress, CancellationToken cancellationToken) =>
        LibTorchPackage.Locate() ?? LibTorchPackage.Fetch(progress, cancellationToken);

    private static readonly Lock Gate = new();
    private static bool s_ready;

    /// <summary>
    /// Fetches libtorch if this machine lacks it, loads it, and sets the number of threads. On Linux it also tells the C library to
    /// keep large blocks of memory, for the whole process.
    /// </summary>
    /// <param name="threads">Threads of one operation from now on; null leaves them, at first one a core.</param>
    /// <param name="progress">Told when something is fetched.</param>
    /// <param name="cancellationToken">Stops the fetch.</param>
    /// <exception cref="MenutException">libtorch cannot be had or loaded; the message says why and what would help.</exception>
    public static void Require(int? threads = null, IProgress<string>? progress = null, CancellationToken cancellationToken = default)
    {
        lock (Gate)
        {
            if (!s_ready)
            {
                Load(Folder(progress, cancellationToken));
                torch.set_num_threads(Environment.ProcessorCount);
                s_ready = true;
            }

            if (threads is { } chosen)
                torch.set_num_threads(chosen);
        }
    }

    /// <summary>Fetches libtorch if this machine lacks it, and loads nothing: for whoever has another process load it.</summary>
    /// <param name="progress">Told when something is fetched.</param>
    /// <param name="cancellationToken">Stops the fetch.</param>
    /// <exception cref="MenutException">libtorch cannot be had; the message says why and what would help.</exception>
    public static void Fetch(IProgress<string>? progress = null, CancellationToken cancellationToken = default) =>
        _ = Folder(progress, cancellationToken);

    /// <summary>Whether libtorch is on this machine, and where or what to do, without loading or fetching it.</summary>
    public static (bool Found, string Detail) Look()
    {
        try
        {
            return LibTorchPackage.Locate() is { } folder
                ? (true, folder)
                : LibTorchPackage.Name is { } package
                    ? (true, $"not fetched yet; the first training fetches {package} (130 MB)")
                    : (false, $"no build for {RuntimeInformation.RuntimeIdentifier}: training is not possible here");
        }
        catch (MenutException exception)
        {
            return (false, exception.Message);
        }
    }

    /// <summary>The device of an option: <c>auto</c>, <c>cpu</c>, <c>cuda</c> or <c>cuda:1</c>.</summary>
    /// <exception cref="MenutException">No such device here.</exception>
    public static torch.Device Device(string option)
    {
        if (option == "cpu" || (option == "auto" && !torch.cuda.is_available()))
            return torch.CPU;
        if (!torch.cuda.is_available())
            throw MenutException.WrongUsage($"--device {option}: this libtorch sees no GPU. Set {LibTorchPackage.FolderVariable} to a CUDA build of libtorch.");
        try
        {
            return torch.device(option == "auto" ? "cuda" : option);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or ExternalException)
        {
            throw MenutException.WrongUsage($"--device {option}: give auto, cpu, cuda or cuda:N.");
        }
    }

    private static void Load(string folder)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                LoadOnLinux(folder);
            else
                LoadAll(folder, OperatingSystem.IsWindows() ? ["c10.dll", "torch_cpu.dll", "torch.dll"] : ["libc10.dylib", "libtorch_cpu.dylib", "libtorch.dylib"]);
            _ = torch.get_num_threads();
        }
        catch (Exception exception) when (exception is not MenutException)
        {
            throw MenutException.Failure($"libtorch from {folder} does not load: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    /// <summary>
    /// libtorch first, by absolute path: the system's loader then answers the shim's needs by name, wherever the shim lies, and
    /// answers TorchSharp's own search for the shim with the one that is loaded.
    /// </summary>
    private static void LoadOnLinux(string folder)
    {
        KeepMemory();
        SetEnvironment();
        LoadAll(folder, ["libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch.so"]);
        SilenceRemarks(Path.Combine(folder, "libc10.so"));
        string shim = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", Shim);
        if (!File.Exists(shim))
            shim = Path.Combine(AppContext.BaseDirectory, Shim);
        if (NativeLibrary.TryLoad(shim, out _))
            return;

        byte[] library = File.ReadAllBytes(shim);
        if (!OlderStandardLibrary.Admit(library))
            throw new DllNotFoundException($"{Shim} does not load and the age of libstdc++ is not the reason");
        var beside = Directory.CreateTempSubdirectory("menut-");
        try
        {
            string copy = Path.Combine(beside.FullName, Shim);
            File.WriteAllBytes(copy, library);
            NativeLibrary.Load(copy);
        }
        finally
        {
            // A loaded library stays mapped; nothing needs to be left behind.
            beside.Delete(recursive: true);
        }
    }

    /// <summary>
    /// A training step asks for the same large blocks again and again. glibc gives each back to the kernel and gets fresh
    /// zeroed pages the next time; kept on the heap, an EfficientNet-B0 step at 32 pixels took less than half the time
    /// (docs/training.md).
    /// </summary>
    private static void KeepMemory()
    {
        const int trimThreshold = -1, topPad = -2, mmapMaximum = -4, arenaMaximum = -8;
        try
        {
            _ = MallocOption(arenaMaximum, 1);
            _ = MallocOption(mmapMaximum, 0);
            _ = MallocOption(trimThreshold, int.MaxValue);
            _ = MallocOption(topPad, 64 << 20);
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library: it has no such switch and no such habit.
        }
    }

    /// <summary>
    /// What the native libraries read from the environment when they load; .NET's own setter does not reach C, and what a user
    /// set stays.
    /// </summary>
    private static void SetEnvironment()
    {
        // OpenMP's threads spin a millisecond or more while they wait for each other. On a machine that has anything else to do, the one
        // that is waited for then waits for the one that spins: on two busy cores a step took thirty times as long. A shorter spin is as
        // fast on an idle machine and loses several times less on a busy one; no spin at all loses least there and is slower when
        // idle (figures: docs/training.md).
        _ = SetVariable("GOMP_SPINCOUNT", "10000", 0);
    }

    /// <summary>
    /// Remarks on paths that libtorch cannot take, one an operation, are no concern of whoever trains and cost time. Only Python's start
    /// reads TORCH_CPP_LOG_LEVEL; the level itself is an exported variable.
    /// </summary>
    private static void SilenceRemarks(string core)
    {
        const int errorsOnly = 2;
        if (NativeLibrary.TryGetExport(NativeLibrary.Load(core), "FLAGS_caffe2_log_level", out nint level))
            Marshal.WriteInt32(level, errorsOnly);
    }

    private static void LoadAll(string folder, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path))
                NativeLibrary.Load(path);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SetVariable(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int MallocOption(int option, int value);
}
