using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Grains;

/// <summary>The public notice of a batch's results.</summary>
public interface IResultNotices
{
    /// <summary>What opens the notice in the commit of the batch: one masked line for each candidate, for the working days of the settings.</summary>
    Outcome<Action<Writes>> Open(Guid noticeId, AssessmentBatch batch, IReadOnlyList<NoticeLine> lines, DateOnly today);

    /// <summary>Takes a notice down, with the reason of the context; why it cannot be, if it cannot.</summary>
    Task<Problem?> Withdraw(Guid noticeId, CommandContext context);

    /// <summary>Why the batch may not go on yet: the period runs, an objection is open or was upheld; null when it may.</summary>
    Task<Problem?> Obstacle(Guid noticeId, DateOnly today, CancellationToken cancel = default);
}
