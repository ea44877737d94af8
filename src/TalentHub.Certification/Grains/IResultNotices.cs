using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Grains;

/// <summary>The public notice of a batch's results.</summary>
public interface IResultNotices
{
    /// <summary>Opens the notice in the commit of the batch: one masked line for each candidate, for the working days that the settings name.</summary>
    void Open(Writes writes, Guid noticeId, AssessmentBatch batch, IReadOnlyList<NoticeLine> lines);

    /// <summary>Takes a notice down in the commit of the batch.</summary>
    void Withdraw(Writes writes, Guid noticeId);

    /// <summary>Why the batch may not go on yet: the period runs, or an objection is open; null when it may.</summary>
    Task<Problem?> Obstacle(Guid noticeId, DateOnly today, CancellationToken cancel = default);
}
