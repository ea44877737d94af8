using TalentHub.Platform.Store;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Subsidies.Store.Claims;

/// <summary>What the claim's grain asks the tables at the moment of deciding.</summary>
public sealed class ClaimFactsQueries(TalentHubDatabase database)
{
    /// <summary>An engagement with the expert's confirmed days of a calendar year across employers, or null.</summary>
    public async Task<EngagementFacts?> Engagement(Guid engagementId, int year, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT engagement.id, engagement.person_id, engagement.employer_id,
                engagement.state IN ('ConfirmedByExpert', 'Active', 'Completed')
                    AND engagement.starts_on <= make_date($2, 12, 31) AND engagement.ends_on >= make_date($2, 1, 1),
                (SELECT count(*)::integer FROM people.engagement_day AS worked
                    WHERE worked.person_id = engagement.person_id AND worked.confirmed_at IS NOT NULL
                        AND worked.day BETWEEN make_date($2, 1, 1) AND make_date($2, 12, 31))
            FROM people.engagement
            WHERE engagement.id = $1
            """,
            row => new EngagementFacts(row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), row.GetBoolean(3), row.GetInt32(4)),
            cancel, engagementId, year)).FirstOrDefault();

    /// <summary>The state of a claim in the tables; none when it does not exist.</summary>
    public async Task<ClaimState> StateOf(Guid claimId, CancellationToken cancel = default) =>
        (await database.Read(
            "SELECT state FROM subsidies.claim WHERE id = $1", row => row.Named<ClaimState>(0), cancel, claimId)).FirstOrDefault();

    /// <summary>Those of the documents' files that exist and belong to the employer.</summary>
    public async Task<EvidenceFiles> Files(IEnumerable<ClaimDocument> documents, Guid? employerId, CancellationToken cancel = default) =>
        documents.Select(d => d.FileId).ToArray() is { Length: > 0 } ids
            ? new((await database.Read(
                "SELECT id FROM platform.file WHERE id = ANY ($1) AND organisation_id = $2::uuid", row => row.GetGuid(0), cancel, ids, employerId))
                .ToHashSet())
            : new(new HashSet<Guid>());

    /// <summary>The claims that were put into a notice, in the order of their numbers.</summary>
    public Task<List<NoticedClaim>> NoticeLines(Guid noticeId, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT claim.number, person.name, claim.year, claim.amount
            FROM subsidies.claim JOIN people.person ON person.id = claim.person_id
            WHERE claim.notice_id = $1 AND claim.state = 'Noticed'
            ORDER BY claim.number
            """,
            row => new NoticedClaim(row.GetString(0), row.GetString(1), row.GetInt32(2), row.Money(3)), cancel, noticeId);
}
