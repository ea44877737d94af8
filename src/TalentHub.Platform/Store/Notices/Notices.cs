using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Store.Notices;

/// <summary>What grains, jobs and the public ask about notices.</summary>
public sealed class Notices(TalentHubDatabase database)
{
    /// <summary>Whether the matter of a notice may go on: the period is over, no objection is open, none against the whole was upheld.</summary>
    /// <param name="noticeId">The notice.</param>
    /// <param name="today">The business day in China.</param>
    /// <param name="cancel">Cancels the query.</param>
    public async Task<Outcome<NoticeFacts>> MayProceed(Guid noticeId, DateOnly today, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT notice.state, notice.closes_on, notice.digest,
                count(*) FILTER (WHERE objection.state = 'Open'),
                count(*) FILTER (WHERE objection.state = 'Upheld' AND objection.line IS NULL),
                coalesce(array_agg(objection.line) FILTER (WHERE objection.state = 'Upheld' AND objection.line IS NOT NULL), '{}')
            FROM platform.public_notice notice
            LEFT JOIN platform.objection ON objection.notice_id = notice.id
            WHERE notice.id = $1
            GROUP BY notice.id
            """, connection);
        query.Parameters.Add(new() { Value = noticeId });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        if (!await reader.ReadAsync(cancel))
        {
            return NoticeProblem.NotFound;
        }

        var closesOn = reader.GetFieldValue<DateOnly>(1);
        return Enum.Parse<NoticeState>(reader.GetString(0)) == NoticeState.Withdrawn ? NoticeProblem.Withdrawn
            : today <= closesOn ? NoticeProblem.PeriodNotOver.With(("closesOn", closesOn.ToString("O")))
            : reader.GetInt64(3) > 0 ? NoticeProblem.ObjectionOpen.With(("count", reader.GetInt64(3)))
            : reader.GetInt64(4) > 0 ? NoticeProblem.ObjectionUpheld
            : new NoticeFacts(noticeId, closesOn, reader.GetFieldValue<byte[]>(2), reader.GetFieldValue<string[]>(5).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The published list, only within its period; null before, after, and once the notice is withdrawn.</summary>
    public async Task<NoticeList?> Published(Guid noticeId, DateOnly today, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT columns, lines FROM platform.public_notice
            WHERE id = $1 AND state = 'Open' AND $2 BETWEEN opens_on AND closes_on
            """, connection);
        query.Parameters.Add(new() { Value = noticeId });
        query.Parameters.Add(new() { Value = today });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? new NoticeList(Json.Read<List<NoticeColumn>>(reader.GetString(0)), Json.Read<List<NoticeLine>>(reader.GetString(1)))
            : null;
    }

    /// <summary>The open notices whose period is over.</summary>
    public async Task<IReadOnlyList<Guid>> Due(DateOnly today, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT id FROM platform.public_notice WHERE state = 'Open' AND closes_on < $1 ORDER BY closes_on LIMIT 1000", connection);
        query.Parameters.Add(new() { Value = today });
        var due = new List<Guid>();
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            due.Add(reader.GetGuid(0));
        }

        return due;
    }

    /// <summary>Who raised an objection, sealed; null when there is no such objection.</summary>
    internal async Task<SealedText?> ContactOf(Guid objectionId)
    {
        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand("SELECT contact_cipher, contact_mask FROM platform.objection WHERE id = $1", connection);
        query.Parameters.Add(new() { Value = objectionId });
        await using var reader = await query.ExecuteReaderAsync();
        return await reader.ReadAsync() ? new SealedText(reader.GetString(0), reader.GetString(1)) : null;
    }

    /// <summary>The period of a notice, and whether it has the line; null when there is no such notice.</summary>
    internal async Task<NoticePeriod?> Period(Guid noticeId, string? line)
    {
        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand(
            """
            SELECT opens_on, closes_on, $2::text IS NULL OR lines @> jsonb_build_array(jsonb_build_object('key', $2::text))
            FROM platform.public_notice WHERE id = $1
            """, connection);
        query.Parameters.Add(new() { Value = noticeId });
        query.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = line });
        await using var reader = await query.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? new NoticePeriod(reader.GetFieldValue<DateOnly>(0), reader.GetFieldValue<DateOnly>(1), reader.GetBoolean(2))
            : null;
    }
}
