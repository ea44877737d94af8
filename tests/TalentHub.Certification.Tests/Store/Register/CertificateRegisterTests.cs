using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using TalentHub.Certification.Store;
using TalentHub.Certification.Store.Register;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Tests.Store.Register;

/// <summary>What a node remembers of certificates follows the tables, and answers only while it is fresh.</summary>
public sealed class CertificateRegisterTests : IAsyncLifetime
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMilliseconds(100);
    private readonly FakeTimeProvider _time = new();
    private BatchSilo _silo = null!;
    private List<(string Number, string Name)> _issued = [];

    public async ValueTask InitializeAsync()
    {
        _silo = await BatchSilo.Start();
        await _silo.Issue(await _silo.Approved(4));
        _issued = await Issued();
        _time.Advance(TimeSpan.FromHours(2));
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task It_answers_while_fresh_and_the_tables_answer_afterwards()
    {
        var (register, verification) = Node(_silo.Silo.Database);
        await register.Update();
        await Set(0, "state = 'Revoked'");
        Assert.Equal("Valid", await State(verification, 0));
        _time.Advance(Freshness + TimeSpan.FromMilliseconds(1));
        Assert.Equal("Revoked", await State(verification, 0));
        await register.Update();
        Assert.True(register.MayAnswer());
        Assert.Equal("Revoked", register.ByNumber(_issued[0].Number, _issued[0].Name)?.State);
    }

    [Fact]
    public async Task Zero_freshness_asks_the_tables_every_time()
    {
        var (register, verification) = Node(_silo.Silo.Database, new() { Freshness = TimeSpan.Zero });
        await register.Update();
        await Set(0, "state = 'Revoked'");
        Assert.Equal("Revoked", await State(verification, 0));
    }

    [Fact]
    public async Task What_is_not_remembered_is_looked_up_and_a_corrected_name_is_found()
    {
        var (register, verification) = Node(_silo.Silo.Database, new() { Remembered = 2 });
        await register.Update();
        Assert.Equal(2, _issued.Count(one => register.ByNumber(one.Number, one.Name) is not null));
        foreach (var index in Enumerable.Range(0, _issued.Count))
        {
            Assert.Equal("Valid", await State(verification, index));
        }

        await Set(1, "holder_name = '演示𠮷', state = 'Corrected', version = 2");
        Assert.Equal("Corrected", (await verification.ByNumber(_issued[1].Number, "演示𠮷")).State);
        Assert.Equal(VerificationAnswer.Unknown, await verification.ByNumber(_issued[2].Number, "别人"));
        await _silo.Issue(await _silo.Approved(1, firstPerson: 50));
        var last = (await Issued()).ExceptBy(_issued.Select(one => one.Number), one => one.Number).Single();
        Assert.Equal("Valid", (await verification.ByNumber(last.Number, last.Name)).State);
    }

    [Fact]
    public async Task A_transaction_that_commits_late_is_not_passed_over()
    {
        var (register, _) = Node(_silo.Silo.Database);
        await register.Update();
        await using var slow = await _silo.Silo.Database.Open(BatchSilo.Cancel);
        await using var open = await slow.BeginTransactionAsync(BatchSilo.Cancel);
        await using (var revoke = new NpgsqlCommand("UPDATE certification.certificate SET state = 'Revoked' WHERE number = $1", slow, open))
        {
            revoke.Parameters.Add(new() { Value = _issued[0].Number });
            await revoke.ExecuteNonQueryAsync(BatchSilo.Cancel);
        }

        await Set(1, "state = 'Revoked'");
        await register.Update();
        Assert.Equal(["Valid", "Revoked"], Remembered(register).Take(2));
        await open.CommitAsync(BatchSilo.Cancel);
        await register.Update();
        Assert.Equal(["Revoked", "Revoked"], Remembered(register).Take(2));
    }

    [Fact]
    public async Task Only_what_is_shown_counts_as_a_change()
    {
        const string Last = "SELECT max(shown_by::text::bigint) FROM certification.certificate";
        var before = await _silo.Value<long>(Last);
        await Set(0, "document_cipher = 'rotated', changed_at = now()");
        Assert.Equal(before, await _silo.Value<long>(Last));
        await Set(0, "document_mask = '4420**********9999'");
        Assert.True(before < await _silo.Value<long>(Last));
    }

    [Fact]
    public async Task Tables_restored_from_another_server_are_read_once()
    {
        await Set(0, "shown_by = '4611686018427387904'");
        var tables = new ShownCertificates(_silo.Silo.Database);
        var taken = new List<string>();
        var seen = await tables.ChangedSince(null, Take);
        Assert.Equal(_issued.Count, taken.Count);
        seen = await tables.ChangedSince(seen, Take);
        Assert.Equal(_issued.Count, taken.Count);
        await Set(0, "state = 'Revoked'");
        await tables.ChangedSince(seen, Take);
        Assert.Equal(["Revoked"], taken.Skip(_issued.Count));

        void Take(VerificationAnswer shown, byte[] codeHash) => taken.Add(shown.State);
    }

    [Fact]
    public async Task Much_that_is_outdated_is_given_up_and_read_anew()
    {
        var (register, verification) = Node(_silo.Silo.Database);
        await register.Update();
        var before = register.Entries;
        await _silo.Value<object?>(
            """
            INSERT INTO certification.certificate
            SELECT c.* FROM certification.certificate one, generate_series(100001, 103000) n,
                jsonb_populate_record(one, jsonb_build_object('number', left(one.number, 16) || n, 'person_id', gen_random_uuid(), 'registration_id', gen_random_uuid(),
                    'code_hash', sha256(n::text::bytea), 'shown_by', pg_current_xact_id()::text)) c
            WHERE one.number = $1
            RETURNING NULL
            """,
            _issued[0].Number);
        for (var version = 2; version <= 6; version++)
        {
            await register.Update();
            await _silo.Value<object?>("UPDATE certification.certificate SET version = $1 RETURNING NULL", version);
        }

        await register.Update();
        Assert.NotSame(before, register.Entries);
        _time.Advance(Freshness);
        Assert.Equal(6, (await verification.ByNumber(_issued[3].Number, _issued[3].Name)).Version);
        await register.Update();
        Assert.Equal((_issued.Count + 3_000, 0), (register.Entries.Count, register.Entries.Outdated));
    }

    [Fact]
    public async Task While_the_database_is_away_what_is_remembered_is_answered_for_as_long_as_configured()
    {
        var (register, verification) = Node(_silo.Silo.Database);
        await register.Update();
        await AcceptConnections(false);
        _time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal("Valid", await State(verification, 0));
        await Assert.ThrowsAnyAsync<NpgsqlException>(async () => await verification.ByNumber(_issued[0].Number, "别人"));
        await register.Update();
        _time.Advance(TimeSpan.FromMinutes(31));
        await Assert.ThrowsAnyAsync<NpgsqlException>(async () => await State(verification, 0));
        await AcceptConnections(true);

        // Whoever asks joins an update that is under way, which may have begun while the database was away.
        await register.Update();
        await register.Update();
        Assert.True(register.MayAnswer());
    }

    private (CertificateRegister Register, Verification Verification) Node(TalentHubDatabase database, RegisterSettings? settings = null)
    {
        var tables = new ShownCertificates(database);
        var register = new CertificateRegister(
            tables, _time, Options.Create(settings ?? new() { Freshness = Freshness }), NullLogger<CertificateRegister>.Instance);
        return (register, new(tables, register));
    }

    private async Task<string> State(Verification verification, int index) =>
        (await verification.ByNumber(_issued[index].Number, _issued[index].Name)).State;

    private List<string?> Remembered(CertificateRegister register) =>
        [.. _issued.Select(one => register.ByNumber(one.Number, one.Name)?.State)];

    // Also ends the connections that are there, and waits until they have ended: an asked server may answer once more.
    private async Task AcceptConnections(bool accept)
    {
        var here = new NpgsqlConnectionStringBuilder(_silo.Silo.Database.ConnectionString);
        await using var beside = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(here.ConnectionString) { Database = "postgres" }.ConnectionString);
        await beside.OpenAsync(BatchSilo.Cancel);
        await using var refuse = new NpgsqlCommand($"ALTER DATABASE \"{here.Database}\" WITH ALLOW_CONNECTIONS {accept}", beside);
        await refuse.ExecuteNonQueryAsync(BatchSilo.Cancel);
        await using var end = new NpgsqlCommand("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = $1", beside);
        end.Parameters.Add(new() { Value = here.Database });
        await end.ExecuteNonQueryAsync(BatchSilo.Cancel);
        await using var pooled = new NpgsqlConnection(here.ConnectionString);
        NpgsqlConnection.ClearPool(pooled);
    }

    private Task Set(int index, string assignments) => _silo.Value<string>(
        $"UPDATE certification.certificate SET {assignments} WHERE number = $1 RETURNING number", _issued[index].Number);

    private async Task<List<(string Number, string Name)>> Issued()
    {
        await using var connection = await _silo.Silo.Database.Open(BatchSilo.Cancel);
        await using var query = new NpgsqlCommand("SELECT number, holder_name FROM certification.certificate ORDER BY number", connection);
        await using var row = await query.ExecuteReaderAsync(BatchSilo.Cancel);
        var issued = new List<(string, string)>();
        while (await row.ReadAsync(BatchSilo.Cancel))
        {
            issued.Add((row.GetString(0), row.GetString(1)));
        }

        return issued;
    }
}
