using Menut.Training.Data;

namespace Menut.Cli.Doctor;

/// <summary>The named data set. That it is not here yet is no fault: it is fetched when first used.</summary>
internal sealed class FashionMnistCheck : IDoctorCheck
{
    public DoctorFinding Look() =>
        new(FashionMnist.Name, true, new FashionMnistFetcher(DataHome.Default).Find() ?? "not fetched yet; it is when first used");
}
