using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Store;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Grains;

/// <content>Chunks of candidates and of certificates.</content>
public sealed partial class AssessmentBatchGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> Register(RegisterCandidates command, CommandContext context)
    {
        if (Batch.Check(BatchMove.Register, context).Problem is { } refusal)
        {
            return await commit.Refuse<RosterChunk>(this, SubjectKind, command, context, refusal);
        }

        var (findings, entered) = await candidates.Sort(Batch, command.Candidates);
        var chunk = new RosterChunk([.. findings.Select(f => f.Verdict == RosterVerdict.Valid ? RosterFinding.Registered(f.Row) : f)]);
        if (entered.Count == 0)
        {
            // Nobody to enter is no refusal of the chunk: each row says why.
            var earlier = await commit.Refuse<RosterChunk>(this, SubjectKind, command, context, CandidateProblem.NobodyToEnter);
            return earlier.Problem?.Code == CandidateProblem.NobodyToEnter.Code ? chunk : earlier;
        }

        var late = Batch.State == BatchState.Arranged ? await facts.Parts(Batch) : [];
        var (lead, makeup) = (facts.TicketLeadDays(Batch), facts.Makeup(Batch));
        return await commit.Run(
            this, state, Answering(chunk), command, context, b => b.Register(entered.Count, lead, context),
            writes =>
            {
                CandidateTables.Register(writes, Batch, entered);
                ScoreTables.CarryOver(writes, Batch.Id, makeup);
                if (Batch.State == BatchState.Arranged)
                {
                    RepairTables.Late(writes, Batch.Id, late);
                    CandidateTables.GiveTickets(writes, Batch);
                }
            });
    }

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> ChangePlan(ChangePlan command, CommandContext context)
    {
        if (Batch.Check(BatchMove.ChangePlan, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        var tried = await changes.Try(Batch, command);
        if (!tried.Succeeded)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, tried.Problem);
        }

        var (trial, arrangement) = tried.Value;
        return await Run(command, context, b => b.ChangePlan(arrangement, trial, context), writes => Publish(writes, arrangement, context.OperationId));
    }

    /// <inheritdoc/>
    public async Task<Outcome<IssuedChunk>> IssueNext(IssueNext command, CommandContext context)
    {
        if (Batch.Check(BatchMove.Issue, context).Problem is { } refusal)
        {
            return await commit.Refuse<IssuedChunk>(this, SubjectKind, command, context, refusal);
        }

        var numbered = await certificates.Next(Batch, context);
        if (!numbered.Succeeded)
        {
            return await commit.Refuse<IssuedChunk>(this, SubjectKind, command, context, numbered.Problem);
        }

        var issued = numbered.Value;
        var answer = new IssuedChunk(issued.Count, Finished: issued.Count == 0);
        return await commit.Run(
            this, state, Answering(answer), command, context,
            b => issued.Count == 0 ? b.FinishIssuing(due: 0, context) : b.Issue(issued.Count, context),
            writes =>
            {
                if (issued.Count > 0)
                {
                    CertificateTables.Issue(writes, Batch, issued);
                    writes.ReportItems(command.RunId, [.. issued.Select(i => JobItem.Done(i.RegistrationId.ToString(), i.Number))]);
                }
            });
    }

    private static CommitShape<AssessmentBatch, TAnswer> Answering<TAnswer>(TAnswer answer) =>
        new(SubjectKind, BatchTables.Write, _ => answer);
}
