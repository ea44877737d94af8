using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Jobs.Mail;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Mail;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Mail;

/// <summary>The outbox against a mail server that takes, refuses, puts off, stalls and drops.</summary>
public sealed class OutboxJobTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _system = new(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
    private readonly FixedSettings<MailSettings> _settings = new(new MailSettings());
    private readonly FixedSettings<PortalAddress> _portal = new(new PortalAddress { PublicAddress = new("https://bureau.example") });
    private TestDatabase _database = null!;
    private SmtpServer _server = null!;
    private OutboxJob _job = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private TalentHubDatabase Database => new(_database.ConnectionString);

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create("platform", c => TestSilo.Migrate(c, [typeof(OutboxJob).Assembly]));
        _server = await SmtpServer.Start();
        _settings.CurrentValue = Server(_server.Port);
        _job = new(Database, new BusinessClock(_system, Database), TimeProvider.System, _settings, _portal);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task A_mail_arrives_whole_and_once_under_its_id()
    {
        var id = await Write("taken@example.org");
        await _job.Run(Cancel);
        await _job.Run(Cancel);
        var received = await _server.Next(Cancel);
        Assert.Equal($"<{id:N}@bureau.example>", received.Id);
        Assert.Equal("补贴已交银行发放 / Subsidy handed to the bank", received.Subject);
        Assert.Equal("王芳，您好：\nDear 王芳", received.Body.ReplaceLineEndings("\n").Trim());
        Assert.Equal((MailState.Sent, 1), await StateOf(id));
        Assert.Equal(0, _server.Waiting);
    }

    [Fact]
    public async Task A_mail_names_the_page_where_its_reader_reaches_it()
    {
        await Write("taken@example.org", "详情见 {portal}/claims/1 。");
        await _job.Run(Cancel);
        Assert.Equal("详情见 https://bureau.example/claims/1 。", (await _server.Next(Cancel)).Body.Trim());
        Assert.Equal("见 门户页面 /claims/1\nDetails: the portal page /claims/1", new PortalAddress().Fill("见 {portal}/claims/1\nDetails: {portal}/claims/1"));
    }

    [Fact]
    public async Task A_refused_recipient_fails_at_once_with_the_servers_words_and_no_number_and_the_others_are_sent()
    {
        var refused = await Write("refused@example.org");
        var taken = await Write("taken@example.org");
        await _job.Run(Cancel);
        var row = await Row(refused);
        Assert.Equal((MailState.Failed, 1), (row.State, row.Attempts));
        Assert.Equal("550 5.1.1 no such user [redacted]", row.LastError);
        Assert.Equal(MailState.Sent, (await Row(taken)).State);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("")]
    public async Task What_is_no_address_fails_at_once(string address)
    {
        var id = await Write(address);
        await _job.Run(Cancel);
        Assert.Equal((MailState.Failed, 1), await StateOf(id));
    }

    [Fact]
    public async Task A_mail_that_is_put_off_is_tried_again_after_a_minute_and_not_before()
    {
        var id = await Write("later@example.org");
        await _job.Run(Cancel);
        var row = await Row(id);
        Assert.Equal((MailState.Waiting, 1, _system.GetUtcNow().AddMinutes(1)), (row.State, row.Attempts, row.DueAt));
        Assert.StartsWith("451", row.LastError, StringComparison.Ordinal);
        _system.Advance(TimeSpan.FromSeconds(59));
        await _job.Run(Cancel);
        Assert.Equal((MailState.Waiting, 1), await StateOf(id));
        _system.Advance(TimeSpan.FromSeconds(1));
        await _job.Run(Cancel);
        Assert.Equal((MailState.Sent, 2), await StateOf(id));
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_given_up_after_the_limit()
    {
        _settings.CurrentValue = Server(_server.Port, timeout: 0.5);
        var id = await Write("stalled@example.org");
        await _job.Run(Cancel);
        var row = await Row(id);
        Assert.Equal((MailState.Waiting, 1), (row.State, row.Attempts));
        Assert.Contains("within 0.5 s", row.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dropped_connection_is_tried_again_and_the_mail_arrives_once()
    {
        var id = await Write("dropped@example.org");
        await _job.Run(Cancel);
        Assert.Equal((MailState.Waiting, 1), await StateOf(id));
        _system.Advance(TimeSpan.FromMinutes(1));
        await _job.Run(Cancel);
        Assert.Equal((MailState.Sent, 2), await StateOf(id));
        await _server.Next(Cancel);
        Assert.Equal(0, _server.Waiting);
    }

    [Fact]
    public async Task A_server_that_hangs_up_after_taking_the_mail_does_not_get_it_twice()
    {
        var id = await Write("hangs-up@example.org");
        await _job.Run(Cancel);
        Assert.Equal((MailState.Sent, 1), await StateOf(id));
        _system.Advance(TimeSpan.FromDays(2));
        await _job.Run(Cancel);
        await _server.Next(Cancel);
        Assert.Equal(0, _server.Waiting);
    }

    [Fact]
    public async Task A_lost_acknowledgement_leads_to_a_second_copy_under_the_same_id()
    {
        var id = await Write("unanswered@example.org");
        await _job.Run(Cancel);
        _system.Advance(TimeSpan.FromMinutes(1));
        await _job.Run(Cancel);
        Assert.Equal((await _server.Next(Cancel)).Id, (await _server.Next(Cancel)).Id);
        Assert.Equal((MailState.Sent, 2), await StateOf(id));
    }

    [Fact]
    public async Task Without_a_server_mails_are_held_in_sight_and_go_out_once_there_is_one()
    {
        var configured = _settings.CurrentValue;
        _settings.CurrentValue = new MailSettings();
        var id = await Write("taken@example.org");
        await _job.Run(Cancel);
        var row = await Row(id);
        Assert.Equal((MailState.Held, 0), (row.State, row.Attempts));
        Assert.Contains("未配置邮件服务器", row.LastError, StringComparison.Ordinal);
        Assert.Equal("王芳，您好：\nDear 王芳", row.Message.Body);
        _settings.CurrentValue = configured;
        await _job.Run(Cancel);
        Assert.Equal((MailState.Sent, 1), await StateOf(id));
    }

    [Fact]
    public async Task After_the_last_attempt_a_mail_has_failed_and_says_why()
    {
        await _server.DisposeAsync();
        var id = await Write("taken@example.org");
        for (var attempt = 0; attempt < 8; attempt++)
        {
            await _job.Run(Cancel);
            _system.Advance(TimeSpan.FromDays(1));
        }

        var row = await Row(id);
        Assert.Equal((MailState.Failed, 8), (row.State, row.Attempts));
        Assert.NotEqual("", row.LastError ?? "");
        _server = await SmtpServer.Start();
    }

    [Fact]
    public async Task Several_jobs_at_once_send_each_mail_once()
    {
        for (var i = 0; i < 12; i++)
        {
            await Write($"taken{i}@example.org");
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _job.Run(Cancel)));
        HashSet<string> ids = [];
        for (var i = 0; i < 12; i++)
        {
            Assert.True(ids.Add((await _server.Next(Cancel)).Id));
        }

        Assert.Equal(0, _server.Waiting);
    }

    private static MailSettings Server(int port, double timeout = 20) => new()
    {
        Host = "127.0.0.1", Port = port, Security = SecureSocketOptions.None, From = "noreply@bureau.example", TimeoutSeconds = timeout,
    };

    private async Task<Guid> Write(string to, string body = "王芳，您好：\nDear 王芳")
    {
        var id = Guid.CreateVersion7();
        await using var connection = await Database.Open(Cancel);
        await using var insert = new NpgsqlCommand(
            """
            INSERT INTO platform.outbox (id, operation_id, kind, recipient, subject, payload, state, attempts, created_at, due_at)
            VALUES ($1, $1, 'mail', $2, '', $3::jsonb, 'Waiting', 0, $4, $4)
            """, connection);
        insert.Parameters.Add(new() { Value = id });
        insert.Parameters.Add(new() { Value = to });
        insert.Parameters.Add(new() { Value = Json.Text(new MailMessage(to, "补贴已交银行发放 / Subsidy handed to the bank", body)) });
        insert.Parameters.Add(new() { Value = _system.GetUtcNow() });
        await insert.ExecuteNonQueryAsync(Cancel);
        return id;
    }

    private async Task<(MailState State, int Attempts)> StateOf(Guid id) => await Row(id) is var row ? (row.State, row.Attempts) : default;

    private async Task<MailRow> Row(Guid id)
    {
        await using var context = new MailContext(
            new DbContextOptionsBuilder<MailContext>().UseNpgsql(_database.ConnectionString).UseSnakeCaseNamingConvention().Options);
        return await context.Mails.SingleAsync(m => m.Id == id, Cancel);
    }
}
