using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Store.Files;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Api.Pages.Claims;

/// <summary>What hangs on one claim that its reader may see: documents, determinations, the facts of the day.</summary>
public sealed class ClaimCase(SubsidyQueries queries, FilesContext files, ClaimFactsQueries facts, PolicyPacks packs)
{
    /// <summary>The pack a claim began under.</summary>
    public PolicyPack Pack(ClaimRow claim) => packs.Version(claim.Programme, claim.PackVersion);

    /// <summary>The documents handed in so far.</summary>
    public async Task<IReadOnlyList<ClaimDocument>> Documents(Guid claim, CancellationToken cancel) =>
        (await queries.Documents(claim, cancel)).ConvertAll(d => new ClaimDocument(d.Code, d.FileId));

    /// <summary>Each document of the pack with what was handed in.</summary>
    public async Task<IReadOnlyList<EvidenceItem>> Evidence(ClaimRow claim, CancellationToken cancel)
    {
        var given = (await queries.Documents(claim.Id, cancel)).ToDictionary(d => d.Code, d => d.FileId, StringComparer.Ordinal);
        var ids = given.Values.ToList();
        var found = await files.Files.Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
        return
        [
            .. Pack(claim).Documents.Select(d => new EvidenceItem(
                d, given.ContainsKey(d.Code), given.TryGetValue(d.Code, out var id) ? found.GetValueOrDefault(id) : null)),
        ];
    }

    /// <summary>The determinations that were kept, newest first.</summary>
    public async Task<IReadOnlyList<(DeterminationRow Row, Determination Body)>> Determinations(Guid claim, CancellationToken cancel) =>
        (await queries.Determinations(claim, cancel)).ConvertAll(row => (row, Json.Read<Determination>(row.Body)));

    /// <summary>What the pack would come to on the facts of this moment; null once the claim is handed in, when what is kept holds.</summary>
    public async Task<Determination?> Preview(ClaimRow claim, CancellationToken cancel)
    {
        if (claim.State is not (ClaimState.Draft or ClaimState.Returned))
        {
            return null;
        }

        var engagement = await facts.Engagement(claim.EngagementId, claim.Year, cancel);
        return Pack(claim).Determine(new ClaimFacts(
            claim.Year, engagement?.DaysInYear ?? 0, claim.RecognisedHighLevelTalent, engagement?.Confirmed ?? false));
    }

    /// <summary>The last day of the claim's public notice; null when there is none, or the calendar does not know the year.</summary>
    public DateOnly? NoticeEnds(ClaimRow claim) =>
        claim.NoticedOn is { } opened && WorkingCalendar.National.AddWorkingDays(opened, Pack(claim).Publicity.WorkingDays) is { Succeeded: true } last
            ? last.Value
            : null;

    /// <summary>How far a claim came, told from what is kept of it.</summary>
    public static ClaimState Reached(ClaimRow claim) =>
        claim.NoticedOn is not null ? ClaimState.Noticed
        : claim.SecondReviewer is not null ? ClaimState.Recommended
        : claim.FirstReviewer is not null ? ClaimState.FirstReviewed
        : claim.SubmittedAt is not null ? ClaimState.Submitted
        : ClaimState.Draft;
}
