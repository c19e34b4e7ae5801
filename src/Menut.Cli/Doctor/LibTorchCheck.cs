using Menut.Training.Native;

namespace Menut.Cli.Doctor;

/// <summary>libtorch, which only training needs. Looked for, not loaded: a report should take no seconds and no memory.</summary>
internal sealed class LibTorchCheck : IDoctorCheck
{
    public DoctorFinding Look()
    {
        var (found, detail) = LibTorch.Look();
        return new("libtorch", found, detail, found ? null : "Everything but training and distilling works without it.");
    }
}
