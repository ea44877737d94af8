using Microsoft.Extensions.Configuration;
using TalentHub.Platform.Hosting;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Hosting;

/// <summary>A data folder remembers which version wrote it, and keeps its secrets.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        var data = new DataFolder(_folder.Path);
        Assert.Null(data.Claim(new Version(0, 9, 0)));

        var refusal = data.Claim(new Version(0, 8, 9));

        Assert.Equal(HostingProblem.NewerData.Code, refusal?.Code);
        Assert.Equal(("0.9.0", "0.8.9"), (refusal!.Arguments["found"], refusal.Arguments["version"]));
        Assert.Equal("0.9.0", File.ReadAllText(_folder["version"]));
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("next")]
    public void A_folder_whose_version_is_not_known_is_refused_and_left_as_it_is(string found)
    {
        File.WriteAllText(_folder["version"], found);

        Assert.Equal(HostingProblem.NewerData.Code, new DataFolder(_folder.Path).Claim(new Version(0, 9, 0))?.Code);
        Assert.Equal(found, File.ReadAllText(_folder["version"]));
    }

    [Fact]
    public void A_newer_version_takes_over_the_folder_of_an_older_one()
    {
        var data = new DataFolder(_folder.Path);
        Assert.Null(data.Claim(new Version(0, 9, 0)));
        Assert.Null(data.Claim(new Version(0, 10, 0)));
        Assert.Equal("0.10.0", File.ReadAllText(_folder["version"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused_with_its_name()
    {
        File.WriteAllText(_folder["file"], "");
        var refusal = new DataFolder(_folder["file/below"]).Claim();
        Assert.Equal(HostingProblem.FolderNotWritable.Code, refusal?.Code);
        Assert.Contains(_folder["file/below"], refusal!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_owner_can_read_the_connection_string_even_when_it_replaces_an_open_file()
    {
        var data = new DataFolder(_folder.Path);
        File.WriteAllText(data.ConnectionFile, "old");
        data.WriteConnection("Host=127.0.0.1;Password=secret");
        Assert.Equal("Host=127.0.0.1;Password=secret", File.ReadAllText(data.ConnectionFile));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(data.ConnectionFile));
    }

    [Fact]
    public void The_command_line_names_the_folder()
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(["--data", _folder["here"]]).Build();
        Assert.Equal(_folder["here"], DataFolder.Of(configuration).Root);
    }
}
