using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Store.Claims;

/// <summary>Writes claims.</summary>
public static class ClaimTables
{
    /// <summary>The kind of record on timelines.</summary>
    public const string Kind = "claim";

    /// <summary>Writes a claim as its grain has it; the grain writes only while no money is set aside.</summary>
    public static void Write(Writes writes, Claim before, Claim after)
    {
        writes.Touches("engagement", after.EngagementId.ToString());
        writes.Refuses("ux_claim_person_year", ClaimProblem.AlreadyClaimed.With(("year", after.Year)).In("year"));
        if (before.State == ClaimState.None)
        {
            Insert(writes, after);
        }
        else
        {
            Update(writes, before, after);
        }

        if (!before.Documents.SequenceEqual(after.Documents))
        {
            Documents(writes, after);
        }

        ClaimMails.Decided(writes, before, after);
    }

    /// <summary>Keeps what a decision rested on.</summary>
    public static void Keep(Writes writes, Guid claimId, string stage, Determination determination) => writes.Add(
        """
        INSERT INTO subsidies.determination (id, claim_id, stage, programme, version, eligible, amount, demonstration, body, digest, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11)
        """,
        Guid.CreateVersion7(), claimId, stage, determination.Programme, determination.Version, determination.Eligible,
        determination.Amount.Amount, determination.Demonstration, Json.Text(determination), determination.Digest(), writes.Context.At);

    /// <summary>
    /// Moves claims as the table of moves says, in the commit of the money; the command is refused when one of them is elsewhere
    /// by now. Each claim has the change on its timeline.
    /// </summary>
    public static void Move(Writes writes, IReadOnlyList<Guid> claims, ClaimMove move, Problem elsewhere)
    {
        var rows = ClaimMoves.Table.Where(m => m.Name == move && m.Roles.Contains(writes.Context.Role)).ToList();
        var guard = $"ck_claim_{move}";
        writes.Refuses(guard, elsewhere);
        foreach (var claim in claims)
        {
            writes.Touches(Kind, claim.ToString());
        }

        writes.Add(
            """
            WITH moved AS (
                UPDATE subsidies.claim SET state = move.next, changed_at = $4
                FROM unnest($2::text[], $3::text[]) AS move (before, next)
                WHERE claim.id = ANY ($1) AND claim.state = move.before
                RETURNING 1
            )
            SELECT subsidies.expect((SELECT count(*) FROM moved), $5, $6)
            """,
            claims.ToArray(), rows.Select(r => r.From.ToString()).ToArray(), rows.Select(r => r.To.ToString()).ToArray(),
            writes.Context.At, (long)claims.Count, guard);
    }

    private static void Insert(Writes writes, Claim claim) => writes.Add(
        """
        INSERT INTO subsidies.claim
            (id, number, programme, pack_version, year, engagement_id, person_id, employer_id, state, recognised_high_level_talent,
            amount, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)
        """,
        claim.Id, claim.Number, claim.Programme, claim.PackVersion, claim.Year, claim.EngagementId, claim.PersonId, claim.EmployerId,
        claim.State, claim.RecognisedHighLevelTalent, claim.Amount.Amount, writes.Context.At);

    private static void Update(Writes writes, Claim before, Claim after) => writes.Add(
        """
        WITH written AS (
            UPDATE subsidies.claim
            SET state = $3, recognised_high_level_talent = $4, amount = $5, determination_digest = $6::text, notice_id = $7::uuid,
                noticed_on = $8::date, reason = $9::text, submitter = $10::uuid, first_reviewer = $11::uuid, second_reviewer = $12::uuid,
                clerk = $13::uuid, approver = $14::uuid, due_on = $15::date, changed_at = $16,
                submitted_at = CASE WHEN $3 = 'Submitted' THEN $16 ELSE submitted_at END
            WHERE id = $1 AND state = $2
            RETURNING 1
        )
        SELECT subsidies.expect((SELECT count(*) FROM written), 1, 'ck_claim_owner')
        """,
        after.Id, before.State, after.State, after.RecognisedHighLevelTalent, after.Amount.Amount, after.DeterminationDigest,
        after.NoticeId, after.NoticedOn, after.Reason, after.Handlers.Submitter, after.Handlers.FirstReviewer,
        after.Handlers.SecondReviewer, after.Handlers.Clerk, after.Handlers.Approver, DueOn(after, writes.Context.Today),
        writes.Context.At);

    private static void Documents(Writes writes, Claim claim)
    {
        writes.Add("DELETE FROM subsidies.claim_document WHERE claim_id = $1", claim.Id);
        writes.Add(
            "INSERT INTO subsidies.claim_document (claim_id, code, file_id) SELECT $1, code, file FROM unnest($2::text[], $3::uuid[]) AS given (code, file)",
            claim.Id, claim.Documents.Select(d => d.Code).ToArray(), claim.Documents.Select(d => d.FileId).ToArray());
    }

    private static DateOnly? DueOn(Claim claim, DateOnly today) =>
        PolicyPacks.BuiltIn.Version(claim.Programme, claim.PackVersion).LimitOf(claim.State) is { } days
        && WorkingCalendar.National.AddWorkingDays(today, days) is { Succeeded: true } due
            ? due.Value
            : null;
}
