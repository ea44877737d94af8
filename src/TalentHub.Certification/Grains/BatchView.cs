using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Certification.Grains;

/// <summary>A batch as its readers see it.</summary>
public sealed record BatchView(
    Guid Id, BatchState State, BatchKind Kind, Guid BodyId, string BodyName, string Title, IReadOnlyList<BatchTrack> Tracks,
    DateOnly ExamFrom, DateOnly ExamTo, IReadOnlyList<Venue> Venues, int Candidates, int Passed, int Certified, int Unscheduled, Guid? NoticeId)
{
    /// <summary>The view of a batch.</summary>
    public static BatchView Of(AssessmentBatch batch) => new(
        batch.Id, batch.State, batch.Kind, batch.BodyId, batch.BodyName, batch.Title, batch.Tracks, batch.ExamFrom, batch.ExamTo, batch.Venues,
        batch.Candidates, batch.Passed, batch.Certified, batch.Unscheduled, batch.NoticeId);
}
