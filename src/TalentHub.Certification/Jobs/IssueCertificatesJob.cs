using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Certification.Jobs;

/// <summary>
/// Issues the certificates of an approved batch, chunk by chunk. What is due is read from the tables each time, so that the job may be
/// killed between any two chunks, or run twice, and comes to the same total.
/// </summary>
public sealed class IssueCertificatesJob(
    JobRunner runner, RunSubject subject, DueCertificates due, IGrainFactory grains, BusinessClock clock) : IRunJob
{
    /// <summary>The kind of its runs.</summary>
    public const string Kind = "certification.issue";

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, Issue, cancel);

    private async Task Issue(JobProgress progress, CancellationToken cancel)
    {
        var batchId = await subject.BatchOf(progress.RunId, cancel);
        var grain = grains.GetGrain<IAssessmentBatchGrain>(batchId);
        if (await grain.Read() is { } batch)
        {
            await progress.SetTotal(batch.Passed, cancel);
        }

        for (var finished = false; !finished;)
        {
            progress.StopIfAsked();
            var next = await due.Next(batchId, most: 1, cancel);
            var first = next.Count == 0 ? (Guid?)null : next[0].RegistrationId;
            var context = CommandContext.OfSystem(DerivedId.Of(progress.RunId, $"issue {first}"), clock.GetUtcNow());
            finished = (await grain.IssueNext(new(progress.RunId, first), context)).OrThrow().Finished;
        }

        var held = await due.Held(batchId, cancel);
        await progress.Report([.. held.Select(id => JobItem.Refused(id.ToString(), CertificateProblem.AlreadyHeld))], cancel);
    }
}
