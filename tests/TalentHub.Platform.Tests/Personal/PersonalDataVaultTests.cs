using System.Security.Cryptography;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Personal;

/// <summary>Sealed text opens unchanged with its key and with no other, and not at all once it was altered.</summary>
public sealed class PersonalDataVaultTests : IAsyncLifetime
{
    private const string Number = "440524188001010014";

    private readonly TestFolder _folder = new();
    private TestDatabase _database = null!;
    private PersonalDataVault _vault = null!;
    private Keys _keys = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create("platform", c => TestSilo.Migrate(c, [typeof(KeyRing).Assembly]));
        _keys = new(_folder);
        _vault = await _keys.Vault(new(_database.ConnectionString));
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("13800138000")]
    [InlineData("6217000000000000004")]
    [InlineData("张𬱖·阿不都热依木")]
    public void What_is_sealed_opens_unchanged(string plain)
    {
        var text = _vault.Seal(plain, "*");
        Assert.Equal(plain, _vault.Open(text));
        Assert.DoesNotContain(plain.Length == 0 ? "\0" : plain, text.Cipher, StringComparison.Ordinal);
        Assert.Equal("*", text.ToString());
    }

    [Fact]
    public void A_repeated_command_seals_to_the_same_content() =>
        Assert.Equal(_vault.Seal(Number, "440***14"), _vault.Seal(Number, "440***14"));

    [Fact]
    public void Every_altered_character_is_noticed()
    {
        var text = _vault.Seal(Number, "440***14");
        var start = text.Cipher.IndexOf('.', StringComparison.Ordinal) + 1;
        for (var i = start; i < text.Cipher.Length; i++)
        {
            var altered = text with { Cipher = text.Cipher[..i] + (text.Cipher[i] == 'A' ? 'Q' : 'A') + text.Cipher[(i + 1)..] };
            Assert.ThrowsAny<CryptographicException>(() => _vault.Open(altered));
            Assert.Equal(PersonalDataProblem.CannotOpen.Code, _vault.TryOpen(altered).Problem?.Code);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("k00.")]
    [InlineData("k00.AAAA")]
    public void What_no_key_sealed_is_refused_with_a_sentence(string cipher)
    {
        var refusal = Assert.ThrowsAny<CryptographicException>(() => _vault.Open(new SealedText(cipher, "*")));
        Assert.Contains("密钥文件中没有密钥", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cipher_under_the_name_of_another_key_does_not_open()
    {
        var text = _vault.Seal(Number, "*");
        _keys.Add("k2");
        var renamed = text with { Cipher = "k2" + text.Cipher[text.Cipher.IndexOf('.', StringComparison.Ordinal)..] };
        Assert.ThrowsAny<CryptographicException>(() => _vault.Open(renamed));
    }

    [Fact]
    public async Task After_a_new_key_the_old_texts_open_and_new_texts_use_it()
    {
        var old = _vault.Seal(Number, "*");
        _keys.Add("k2");
        var later = await _keys.Vault(new TalentHubDatabase(_database.ConnectionString));
        Assert.Equal(Number, later.Open(old));
        Assert.StartsWith("k2.", later.Seal(Number, "*").Cipher, StringComparison.Ordinal);
        Assert.Equal(_vault.Hash(Number), later.Hash(Number));
        Assert.Equal(Number, _vault.Open(later.Seal(Number, "*")));
    }

    [Fact]
    public void The_look_up_hash_is_the_same_for_a_renewed_permit_and_differs_by_kind()
    {
        static IdentityDocument Document(IdentityDocumentKind kind, string number) => IdentityDocument.Parse(kind, number).OrThrow();
        var first = Document(IdentityDocumentKind.MainlandTravelPermitHongKongMacau, "H1234567800");
        var renewed = Document(IdentityDocumentKind.MainlandTravelPermitHongKongMacau, "H1234567801");
        var passport = Document(IdentityDocumentKind.Passport, "H12345678");
        Assert.Equal(_vault.Hash(first), _vault.Hash(renewed));
        Assert.NotEqual(_vault.Hash(first), _vault.Hash(passport));
        Assert.Equal(32, _vault.Hash(first).Length);
    }
}
