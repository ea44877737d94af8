using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Store;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A batch as its page shows it: where it stands, its plan, its public notice.</summary>
/// <param name="Id">The batch.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Kind">Examination or own filing.</param>
/// <param name="BodyId">The body.</param>
/// <param name="BodyName">The body's name.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Tracks">Occupations and levels that are examined.</param>
/// <param name="ExamFrom">First day.</param>
/// <param name="ExamTo">Last day.</param>
/// <param name="Venues">Its rooms and workshops.</param>
/// <param name="Candidates">Registered candidates.</param>
/// <param name="Passed">Passed candidates.</param>
/// <param name="Certified">Certificates issued.</param>
/// <param name="Unscheduled">Candidates without a place.</param>
/// <param name="NoticeId">The public notice of its results; null before there is one.</param>
/// <param name="ChangedAt">Last change.</param>
public sealed record BatchRecord(
    Guid Id, BatchState State, BatchKind Kind, Guid BodyId, string BodyName, string Title, IReadOnlyList<BatchTrack> Tracks, DateOnly ExamFrom,
    DateOnly ExamTo, IReadOnlyList<Venue> Venues, int Candidates, int Passed, int Certified, int Unscheduled, Guid? NoticeId, DateTimeOffset ChangedAt)
{
    /// <summary>What comes next where the notice has run its days; null before.</summary>
    public NoticeStanding? NoticeStanding { get; init; }

    /// <summary>Which examiners must keep away from whom, as last declared.</summary>
    public IReadOnlyList<WithdrawalLine> Withdrawals { get; init; } = [];

    /// <summary>The newest run about it while it is under way, or when it did not do what was asked; null otherwise.</summary>
    public BatchRunLine? Run { get; init; }

    /// <summary>The record of a batch: where it stands as committed, for a grain that is being asked may be about to write.</summary>
    public static BatchRecord Of(BatchRow row, AssessmentBatch batch) => new(
        row.Id, row.State, row.Kind, row.BodyId, row.BodyName, row.Title, batch.Tracks, row.ExamFrom, row.ExamTo, batch.Venues,
        row.Candidates, row.Passed, row.Certified, row.Unscheduled, row.NoticeId, row.ChangedAt);
}
