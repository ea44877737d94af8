using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Work;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Pages.Certification;

/// <summary>What waits for a caller in certification: batches whose next step is theirs, notices that are over, revocations to decide.</summary>
public sealed class CertificationWorkItems(CertificationContext context, NoticesContext notices, BusinessClock clock) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
    {
        BatchState[] mine = [.. Enum.GetValues<BatchState>().Where(state => state is not (BatchState.PublicNotice or BatchState.None or BatchState.Issued or BatchState.Archived or BatchState.Suspended)
            && BatchMoves.Table.AllowedTo(caller.Role, state).Any(move => !BatchSteps.AsksReason(move)))];
        var groups = mine.Length == 0 ? [] : await context.Batches.Where(b => mine.Contains(b.State))
            .GroupBy(b => b.State).Select(g => new { g.Key, Count = g.LongCount(), Oldest = g.Min(b => b.ChangedAt) }).ToListAsync(cancel);
        List<WorkItemGroup> items =
        [
            .. groups.OrderByDescending(g => g.Key).Select(g =>
                new WorkItemGroup($"certification.work.{g.Key}", g.Count, $"/batches?state={g.Key}")
                {
                    Icon = "calendar-event", Oldest = g.Oldest, Tone = g.Key == BatchState.Returned ? Tone.Attention : Tone.Info,
                }),
        ];
        if (BatchMoves.Table.AllowedTo(caller.Role, BatchState.PublicNotice).Contains(BatchMove.Report))
        {
            items.Insert(0, new("certification.work.notice-over", await NoticesOver(cancel), "/batches?tab=notice") { Icon = "speakerphone", Tone = Tone.Attention });
        }

        if (CertificateMoves.Table.AllowedTo(caller.Role, CertificateState.Valid).Contains(CertificateMove.Revoke))
        {
            items.Add(new("certification.work.revocations", await context.Certificates.Pending().LongCountAsync(cancel), "/certificates?pending=true")
            {
                Icon = "certificate", Tone = Tone.Attention,
            });
        }

        return items;
    }

    private async Task<int> NoticesOver(CancellationToken cancel)
    {
        var published = await context.Batches.Where(b => b.State == BatchState.PublicNotice).OrderBy(b => b.Id).Select(b => b.Id).Take(1000).ToListAsync(cancel);
        string[] subjects = [.. published.Select(id => id.ToString())];
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        return published.Count == 0 ? 0 : await notices.Notices.Where(n =>
            n.SubjectKind == AssessmentBatchGrain.SubjectKind && subjects.Contains(n.SubjectId) && n.State != NoticeState.Withdrawn && n.ClosesOn < today)
            .Select(n => n.SubjectId).Distinct().CountAsync(cancel);
    }
}
