using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Store;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Batches with what their page shows beside their plan. Ask only for one that the reader may see.</summary>
public sealed class BatchRecords(
    CertificationContext certification, OrganisationsContext organisations, PersonQueries persons, BatchNotices notices, BatchRuns runs, PlanRuns plans, Texts texts,
    Caller caller)
{
    /// <summary>The record of a batch.</summary>
    public async Task<BatchRecord> Of(BatchRow row, AssessmentBatch batch, CancellationToken cancel) => BatchRecord.Of(row, batch) with
    {
        NoticeStanding = (await notices.Next([row], cancel)).TryGetValue(row.Id, out var next) ? next : null,
        Withdrawals = await Withdrawals(batch, cancel),
        Run = await Run(batch.Id, cancel),
    };

    // An examiner is told the own lines. Whoever declares may write any id: names are told of the body's own examiners and of the batch's candidates only.
    private async Task<IReadOnlyList<WithdrawalLine>> Withdrawals(AssessmentBatch batch, CancellationToken cancel)
    {
        var told = batch.Withdrawals.Where(w => caller.Role != Role.Examiner || w.ExaminerId == caller.PersonId).ToList();
        if (told.Count == 0)
        {
            return [];
        }

        Guid[] named = [.. told.Select(w => w.ExaminerId)];
        Guid[] kept = [.. told.Select(w => w.RegistrationId).OfType<Guid>()];
        var examiners = await persons.Names(
            await organisations.Examiners.Where(e => e.BodyId == batch.BodyId && named.Contains(e.PersonId)).Select(e => e.PersonId).ToListAsync(cancel), cancel);
        var candidates = await certification.Registrations.Where(r => r.BatchId == batch.Id && kept.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Name, cancel);
        return [.. told.Select(w => new WithdrawalLine(
            w.ExaminerId, examiners.GetValueOrDefault(w.ExaminerId), w.ClassName, w.RegistrationId,
            w.RegistrationId is { } id ? candidates.GetValueOrDefault(id) : null))];
    }

    private async Task<BatchRunLine?> Run(Guid batchId, CancellationToken cancel) => await runs.Shown(batchId, cancel) is { Run: var run, Refused: var refused }
        ? new(run.Id, run.Kind, run.State, run.Done, run.Total, run.Refused,
            [.. refused.SelectMany(item => item.Detail.Problems).Select(problem => ProblemItem.Of(problem, texts))],
            run.Kind == ArrangeSittingsJob.Kind ? await plans.Find(run.Id, cancel) : null)
        : null;
}
