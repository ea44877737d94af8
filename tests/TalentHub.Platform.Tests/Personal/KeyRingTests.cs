using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Personal;

/// <summary>The key file is made once, kept private, and never replaced behind the back of sealed data.</summary>
public sealed class KeyRingTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private TestDatabase _database = null!;

    private TalentHubDatabase Database => new(_database.ConnectionString);

    public async ValueTask InitializeAsync() =>
        _database = await TestDatabase.Create("platform", c => TestSilo.Migrate(c, [typeof(KeyRing).Assembly]));

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task The_first_start_makes_a_file_that_only_its_owner_reads()
    {
        var keys = new Keys(_folder);
        await keys.Vault(Database);
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the product runs on Linux");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(keys.Path));
    }

    [Fact]
    public async Task Hosts_that_start_together_share_one_key()
    {
        var keys = new Keys(_folder);
        var vaults = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => keys.Vault(Database)));
        Assert.Single(vaults.Select(v => v.Seal("440106", "4****6").Cipher).Distinct());
        Assert.Single(vaults.Select(v => Convert.ToHexString(v.Hash("440106"))).Distinct());
    }

    [Fact]
    public async Task A_missing_file_is_not_replaced_once_the_database_knows_its_keys()
    {
        var keys = new Keys(_folder);
        await keys.Vault(Database);
        File.Delete(keys.Path);
        var refusal = await Assert.ThrowsAsync<KeyFileException>(() => keys.Vault(Database));
        Assert.Contains("从备份恢复", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Restore the file from its backup", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(keys.Path));
    }

    [Fact]
    public async Task The_file_of_another_database_is_refused_by_name_of_the_key()
    {
        await new Keys(_folder).Vault(Database);
        var others = new Keys(_folder, "others.json");
        await using var other = await TestDatabase.Create("platform", c => TestSilo.Migrate(c, [typeof(KeyRing).Assembly]));
        await others.Vault(new(other.ConnectionString));
        var refusal = await Assert.ThrowsAsync<KeyFileException>(() => others.Vault(Database));
        Assert.Contains("does not belong to this database", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"lookup":"AAAA","keys":[{"id":"k1","key":"AAAA","made":"2024-01-01T00:00:00Z"}]}""")]
    [InlineData("not json")]
    public async Task An_unusable_file_is_refused_with_a_remedy(string content)
    {
        var keys = new Keys(_folder);
        await File.WriteAllTextAsync(keys.Path, content, TestContext.Current.CancellationToken);
        var refusal = await Assert.ThrowsAsync<KeyFileException>(() => keys.Vault(Database));
        Assert.Contains("incomplete", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vault_without_loaded_keys_says_so()
    {
        var vault = new PersonalDataVault(new Keys(_folder).Ring(Database));
        Assert.Contains("KeyRing.Load", Assert.Throws<KeyFileException>(() => vault.Seal("1", "*")).Message, StringComparison.Ordinal);
    }
}
