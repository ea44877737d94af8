using Microsoft.Extensions.Configuration;
using TalentHub.Platform.Hosting;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Hosting;

/// <summary>Secrets come from files where a folder of them is named.</summary>
public sealed class SecretFilesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_the_setting_of_its_name_and_goes_before_the_environment()
    {
        File.WriteAllText(_folder["ConnectionStrings__TalentHub"], "Host=database;Password=of the file\n");
        using var configuration = With(
            ("Secrets:Folder", _folder.Path), ("ConnectionStrings:TalentHub", "Host=database;Password=of the environment"), ("Mail:Host", "mail"));

        Assert.Null(configuration.AddSecretFiles());

        Assert.Equal("Host=database;Password=of the file", configuration.GetConnectionString("TalentHub"));
        Assert.Equal("mail", configuration["Mail:Host"]);
    }

    [Fact]
    public void Without_a_folder_nothing_is_read()
    {
        using var configuration = With(("Mail:Host", "mail"));
        Assert.Null(configuration.AddSecretFiles());
        Assert.Equal("mail", configuration["Mail:Host"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused_with_its_name()
    {
        using var configuration = With(("Secrets:Folder", _folder["none"]));

        var refusal = configuration.AddSecretFiles();

        Assert.Equal(HostingProblem.SecretsUnreadable.Code, refusal?.Code);
        Assert.Contains(_folder["none"], refusal!.English, StringComparison.Ordinal);
        Assert.Equal(StartupRefusal.ExitCode, StartupRefusal.Say(refusal));
    }

    private static ConfigurationManager With(params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)));
        return configuration;
    }
}
