using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Grains.Personal;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store.Personal;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Personal;

/// <summary>A full view needs a role, a purpose and words; it leaves one audit entry and no plain text anywhere.</summary>
public sealed class PersonalDataViewerTests : IAsyncLifetime
{
    private const string Number = "440524188001010014";

    private readonly TestFolder _folder = new();
    private readonly Guid _person = Guid.CreateVersion7();
    private TestSilo _silo = null!;
    private PersonalDataViewer _viewer = null!;
    private SealedText _text = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Keys:File"] = _folder["keys.json"] };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(keys).Build();
        _silo = await TestSilo.Start("platform", [typeof(KeyRing).Assembly], services => services.AddTalentHubPersonalData(configuration));
        await _silo.Services.GetRequiredService<KeyRing>().Load(Cancel);
        _viewer = new(_silo.Grains, _silo.Services.GetRequiredService<PersonalDataVault>());
        _text = _silo.Services.GetRequiredService<PersonalDataVault>().Seal(Number, "440*************14");
    }

    public async ValueTask DisposeAsync()
    {
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_view_is_an_audit_entry_on_the_persons_timeline_and_the_number_is_nowhere()
    {
        Assert.Equal(Number, (await View(Clerk())).Value);
        Assert.Equal(1L, await Scalar(
            """
            SELECT count(*) FROM platform.audit_entry e JOIN platform.audit_subject s ON s.entry_id = e.id
            WHERE s.subject_kind = 'person' AND s.subject_id = $1 AND e.command = 'ViewPersonalData'
                AND e.changes::text LIKE '%VerifyIdentity%' AND e.changes::text LIKE '%核对柜台出示的证件%'
            """, _person.ToString("N")));
        Assert.Equal(0L, await Scalar(
            """
            SELECT (SELECT count(*) FROM platform.audit_entry e WHERE e::text LIKE $1)
                + (SELECT count(*) FROM platform.operation o WHERE o::text LIKE $1)
                + (SELECT count(*) FROM orleansstorage WHERE convert_from(payloadbinary, 'UTF8') LIKE $1)
            """, $"%{Number}%"));
    }

    [Fact]
    public async Task The_plain_text_is_given_once_for_one_entry()
    {
        var context = Clerk();
        Assert.True((await View(context)).Succeeded);
        Assert.Equal("personal.already-shown", (await View(context)).Problem?.Code);
        Assert.Equal(1L, await Scalar("SELECT count(*) FROM platform.audit_entry WHERE subject_id = $1", _person.ToString("N")));
    }

    [Theory]
    [InlineData(Role.Enterprise, ViewPurpose.VerifyIdentity, "核对柜台出示的证件", "personal.not-for-this-role")]
    [InlineData(Role.Administrator, ViewPurpose.Audit, "看看是谁登记的", "personal.not-for-this-role")]
    [InlineData(Role.BureauClerk, ViewPurpose.Pay, "核对银行账号", "personal.not-for-this-role")]
    [InlineData(Role.BureauClerk, ViewPurpose.VerifyIdentity, " 查 ", "personal.note-length")]
    [InlineData(Role.BureauClerk, ViewPurpose.VerifyIdentity, "核对 440524188001010014 的证件", "personal.note-holds-number")]
    public async Task A_view_without_right_or_reason_shows_and_records_nothing(Role role, ViewPurpose purpose, string note, string code)
    {
        var outcome = await _viewer.Reveal(_text, "person", _person, "document", purpose, note, Clerk() with { Role = role });
        Assert.Equal(code, outcome.Problem?.Code);
        Assert.Equal(0L, await Scalar("SELECT count(*) FROM platform.audit_entry WHERE subject_id = $1", _person.ToString("N")));
    }

    private static CommandContext Clerk() => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), "李经办", Guid.CreateVersion7(), Role.BureauClerk,
        new DateTimeOffset(2024, 3, 1, 2, 0, 0, TimeSpan.Zero));

    private Task<TalentHub.Platform.Domain.Errors.Outcome<string>> View(CommandContext context) =>
        _viewer.Reveal(_text, "person", _person, "document", ViewPurpose.VerifyIdentity, "核对柜台出示的证件", context);

    private async Task<object?> Scalar(string sql, string parameter)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new() { Value = parameter });
        return await command.ExecuteScalarAsync(Cancel);
    }
}
