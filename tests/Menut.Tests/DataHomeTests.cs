namespace Menut.Tests;

public sealed class DataHomeTests
{
    [Fact]
    public void Home_is_the_variable_or_the_users_data_folder()
    {
        string folder = Path.TrimEndingDirectorySeparator(Path.GetTempPath());
        Assert.Equal(folder, DataHome.Named(folder).Path);
        Assert.Equal("menut", Path.GetFileName(DataHome.Named("").Path));
        Assert.True(Path.IsPathFullyQualified(DataHome.Named("relative").Path));
    }

    [Fact]
    public void Data_sets_and_the_store_have_their_places()
    {
        Assert.Equal(Path.Combine("h", "data", "x"), new DataHome("h").OfDataSet("x"));
        Assert.Equal(Path.Combine("h", "menut.db"), new DataHome("h").StorePath);
    }
}
