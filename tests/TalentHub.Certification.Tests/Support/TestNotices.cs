using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Tests.Support;

/// <summary>A notice board that keeps the lines and stands in the way as long as it is told to.</summary>
internal sealed class TestNotices : IResultNotices
{
    internal IReadOnlyList<NoticeLine> Lines { get; private set; } = [];

    internal Problem? StandsInTheWay { get; set; }

    public Outcome<Action<Writes>> Open(Guid noticeId, AssessmentBatch batch, IReadOnlyList<NoticeLine> lines, DateOnly today) =>
        new Action<Writes>(_ => Lines = lines);

    public Task<Problem?> Withdraw(Guid noticeId, CommandContext context)
    {
        Lines = [];
        return Task.FromResult<Problem?>(null);
    }

    public Task<Problem?> Obstacle(Guid noticeId, DateOnly today, CancellationToken cancel = default) => Task.FromResult(StandsInTheWay);
}
