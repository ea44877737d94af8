using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Candidates with their scores, read at the moment of deciding.</summary>
public sealed class ScoreQueries(TalentHubDatabase database)
{
    private const string Sheet =
        """
        SELECT r.id, r.ticket, r.occupation_code, r.level, s.subject, s.mark, s.points, s.carried_from IS NOT NULL
        FROM certification.registration r
        LEFT JOIN certification.score s ON s.registration_id = r.id
        WHERE r.batch_id = $1 AND r.state = 'Registered' AND r.ticket IS NOT NULL
        """;

    /// <summary>Everybody in a batch, by ticket.</summary>
    public Task<IReadOnlyList<CandidateScores>> Of(Guid batchId, CancellationToken cancel = default) =>
        Read($"{Sheet} ORDER BY r.ticket", cancel, batchId);

    /// <summary>The candidates of a batch with these tickets.</summary>
    public Task<IReadOnlyList<CandidateScores>> Of(Guid batchId, IEnumerable<string> tickets, CancellationToken cancel = default) =>
        Read($"{Sheet} AND r.ticket = ANY ($2) ORDER BY r.ticket", cancel, batchId, tickets.Distinct().ToArray());

    /// <summary>The tickets of those candidates whose scores a user has no hand in: the user's own, and those from whom the user must keep away as an examiner.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="tickets">The tickets asked about.</param>
    /// <param name="userId">The user.</param>
    /// <param name="cancel">Cancels the query.</param>
    public async Task<IReadOnlySet<string>> KeptFrom(AssessmentBatch batch, IEnumerable<string> tickets, Guid userId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT r.ticket
            FROM certification.registration r
            JOIN platform.app_user actor ON actor.id = $3
            WHERE r.batch_id = $1 AND r.state = 'Registered' AND r.ticket = ANY ($2)
              AND (r.person_id = actor.person_id OR EXISTS (
                SELECT FROM unnest($4::uuid[], $5::text[], $6::uuid[]) AS away (examiner_id, class_name, registration_id)
                WHERE away.examiner_id = actor.person_id AND (away.class_name = r.class_name OR away.registration_id = r.id)))
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = batch.Id }, new() { Value = tickets.Distinct().ToArray() }, new() { Value = userId },
                new() { Value = batch.Withdrawals.Select(w => w.ExaminerId).ToArray() }, new() { Value = batch.Withdrawals.Select(w => w.ClassName).ToArray() },
                new() { Value = batch.Withdrawals.Select(w => w.RegistrationId).ToArray() },
            },
        };
        var kept = new HashSet<string>(StringComparer.Ordinal);
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            kept.Add(row.GetString(0));
        }

        return kept;
    }

    /// <summary>Those of some tickets whose candidates are in a later batch of the body for the same occupation and level, with its title.</summary>
    public async Task<IReadOnlyDictionary<string, string>> EnteredSince(Guid batchId, IEnumerable<string> tickets, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT DISTINCT ON (r.ticket) r.ticket, b.title
            FROM certification.registration r
            JOIN certification.registration later ON later.person_id = r.person_id AND later.body_id = r.body_id AND later.occupation_code = r.occupation_code
                AND later.level = r.level AND later.id <> r.id AND later.state = 'Registered'
                AND (later.open OR (later.registered_at, later.id) > (r.registered_at, r.id))
            JOIN certification.batch b ON b.id = later.batch_id AND b.state <> 'Cancelled'
            WHERE r.batch_id = $1 AND r.ticket = ANY ($2) AND r.state = 'Registered'
            ORDER BY r.ticket, b.exam_to DESC, b.id
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = tickets.Distinct().ToArray() } },
        };
        var since = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            since[row.GetString(0)] = row.GetString(1);
        }

        return since;
    }

    /// <summary>How many score changes of a batch wait for their second person.</summary>
    public async Task<int> PendingChanges(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT count(*)::int FROM certification.score_change WHERE batch_id = $1 AND state = 'Requested'", connection);
        query.Parameters.Add(new() { Value = batchId });
        return (int)(await query.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>A requested change of a batch that is not decided yet, or null.</summary>
    public async Task<ScoreChange?> Pending(Guid batchId, Guid changeId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT c.registration_id, r.ticket, c.subject, c.mark_to, c.points_to, c.requested_by
            FROM certification.score_change c
            JOIN certification.registration r ON r.id = c.registration_id
            WHERE c.id = $1 AND c.batch_id = $2 AND c.state = 'Requested'
            """,
            connection);
        query.Parameters.Add(new() { Value = changeId });
        query.Parameters.Add(new() { Value = batchId });
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new(changeId, row.GetGuid(0), row.GetString(1), Enum.Parse<ExamSubject>(row.GetString(2)), ScoreOf(row, 3), row.GetGuid(5))
            : null;
    }

    private async Task<IReadOnlyList<CandidateScores>> Read(string sql, CancellationToken cancel, params object[] values)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        var candidates = new Dictionary<Guid, (CandidateScores Candidate, Dictionary<ExamSubject, Score> Scores, HashSet<ExamSubject> Carried)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var id = row.GetGuid(0);
            if (!candidates.TryGetValue(id, out var candidate))
            {
                var (scores, carried) = (new Dictionary<ExamSubject, Score>(), new HashSet<ExamSubject>());
                candidate = (new(id, row.GetString(1), row.GetString(2), (SkillLevel)row.GetInt16(3), scores) { Carried = carried }, scores, carried);
                candidates[id] = candidate;
            }

            if (!row.IsDBNull(4))
            {
                var subject = Enum.Parse<ExamSubject>(row.GetString(4));
                candidate.Scores[subject] = ScoreOf(row, 5);
                if (row.GetBoolean(7))
                {
                    candidate.Carried.Add(subject);
                }
            }
        }

        return [.. candidates.Values.Select(c => c.Candidate)];
    }

    private static Score ScoreOf(NpgsqlDataReader row, int at) =>
        new(Enum.Parse<ScoreMark>(row.GetString(at)), row.IsDBNull(at + 1) ? null : row.GetDecimal(at + 1));
}
