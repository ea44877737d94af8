using Microsoft.EntityFrameworkCore;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Pages.Certification;

/// <summary>What comes next for batches whose notice has run its days: the state alone goes on saying that it is public.</summary>
public sealed class BatchNotices(NoticesContext notices, BusinessClock clock)
{
    /// <summary>The key of the words for what is next.</summary>
    public static string TextOf(NoticeStanding next) =>
        next == NoticeStanding.ObjectionsOpen ? "certification.notice-over.objections" : "certification.notice-over.report";

    /// <summary>What is next, by batch; batches whose notice is still public, or that have none, are not among them.</summary>
    public async Task<IReadOnlyDictionary<Guid, NoticeStanding>> Next(IEnumerable<BatchRow> batches, CancellationToken cancel)
    {
        var published = batches.Where(b => b.State == BatchState.PublicNotice).ToDictionary(b => b.Id.ToString(), b => b.Id, StringComparer.Ordinal);
        if (published.Count == 0)
        {
            return new Dictionary<Guid, NoticeStanding>();
        }

        string[] subjects = [.. published.Keys];
        var today = clock.Today;
        var over = await notices.Notices.Where(n => n.SubjectKind == AssessmentBatchGrain.SubjectKind && subjects.Contains(n.SubjectId)
                && n.State != NoticeState.Withdrawn && n.ClosesOn < today)
            .Select(n => new { n.SubjectId, Open = notices.Objections.Any(o => o.NoticeId == n.Id && o.State == ObjectionState.Open) }).ToListAsync(cancel);
        return over.GroupBy(n => published[n.SubjectId]).ToDictionary(
            group => group.Key, group => group.Any(n => n.Open) ? NoticeStanding.ObjectionsOpen : NoticeStanding.ToReport);
    }
}
