using Hangfire;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Platform.Jobs.Mail;

/// <summary>
/// Sends the mails that are due. Several may run at once: each mail is locked while it is sent. A mail that the server acknowledged is
/// not sent again; one whose acknowledgement got lost is sent again under the same Message-ID, because silence may mean either.
/// </summary>
public sealed class OutboxJob(TalentHubDatabase database, BusinessClock clock, TimeProvider time, IOptionsMonitor<MailSettings> settings, IOptionsMonitor<PortalAddress> portal)
{
    private const string HeldBecause = "未配置邮件服务器，邮件保留待发。 / No mail server is configured; the mail is kept and sent when one is.";

    /// <summary>Sends until nothing is due or the server cannot be reached; without a server, holds what waits.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken cancel)
    {
        var server = settings.CurrentValue;
        await Turn(server.Configured, cancel);
        if (!server.Configured)
        {
            return;
        }

        await using var session = new SmtpSession(server, time);
        while (await SendNext(session, cancel))
        {
        }
    }

    private async Task Turn(bool configured, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var command = new NpgsqlCommand(
            configured
                ? "UPDATE platform.outbox SET state = 'Waiting', last_error = NULL WHERE state = 'Held' AND kind = 'mail'"
                : "UPDATE platform.outbox SET state = 'Held', last_error = $1 WHERE state = 'Waiting' AND kind = 'mail'",
            connection);
        if (!configured)
        {
            command.Parameters.Add(new() { Value = HeldBecause });
        }

        await command.ExecuteNonQueryAsync(cancel);
    }

    private async Task<bool> SendNext(SmtpSession session, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (await Due(connection, cancel) is not { } mail)
        {
            return false;
        }

        var delivery = await session.Send(mail.Id, mail.Message with { Body = portal.CurrentValue.Fill(mail.Message.Body) }, cancel);
        await Settle(connection, mail.Id, mail.Attempts + 1, delivery);
        await transaction.CommitAsync(CancellationToken.None);
        return delivery.Result != DeliveryResult.Broken;
    }

    private async Task<(Guid Id, int Attempts, MailMessage Message)?> Due(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var query = new NpgsqlCommand(
            """
            SELECT id, attempts, payload::text FROM platform.outbox
            WHERE state = 'Waiting' AND kind = 'mail' AND due_at <= $1
            ORDER BY due_at, id LIMIT 1
            FOR UPDATE SKIP LOCKED
            """, connection);
        query.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel) ? (reader.GetGuid(0), reader.GetInt32(1), Json.Read<MailMessage>(reader.GetString(2))) : null;
    }

    // Never cancelled: what the server has said is written down even while the host stops.
    private async Task Settle(NpgsqlConnection connection, Guid id, int attempts, Delivery delivery)
    {
        var now = clock.GetUtcNow();
        var next = delivery.Result is DeliveryResult.Later or DeliveryResult.Broken ? now + MailBackOff.After(attempts) : null;
        var state = delivery.Result == DeliveryResult.Accepted ? MailState.Sent : next is null ? MailState.Failed : MailState.Waiting;
        await using var update = new NpgsqlCommand(
            """
            UPDATE platform.outbox
            SET state = $2, attempts = $3, due_at = coalesce($4, due_at), sent_at = $5, last_error = $6
            WHERE id = $1
            """, connection);
        update.Parameters.Add(new() { Value = id });
        update.Parameters.Add(new() { Value = state.ToString() });
        update.Parameters.Add(new() { Value = attempts });
        update.Parameters.Add(new NpgsqlParameter<DateTimeOffset?> { TypedValue = next });
        update.Parameters.Add(new NpgsqlParameter<DateTimeOffset?> { TypedValue = state == MailState.Sent ? now : null });
        update.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = delivery.Reason });
        await update.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
