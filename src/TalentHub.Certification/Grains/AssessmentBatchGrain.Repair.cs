using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Grains;

/// <content>What happens after the sittings are published, and their repair.</content>
public sealed partial class AssessmentBatchGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> RecordClosure(RecordClosure command, CommandContext context)
    {
        if (Batch.Check(BatchMove.RecordClosure, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        var id = DerivedId.Of(context.OperationId, "closure");
        var known = command.PersonId is { } person && await facts.IsExaminer(Batch, person);
        return await Run(
            command, context, b => b.RecordClosure(id, command, known, context),
            writes => RepairTables.Record(writes, Batch.Id, BatchClosure.Of(id, command, context.Reason!)));
    }

    /// <inheritdoc/>
    public Task<Outcome<BatchView>> WithdrawClosure(WithdrawClosure command, CommandContext context) => Run(
        command, context, b => b.WithdrawClosure(command.ClosureId, context), writes => RepairTables.Withdraw(writes, command.ClosureId));

    private async Task<Outcome<BatchView>> Repair(MoveBatch command, CommandContext context)
    {
        if (Batch.Check(BatchMove.Repair, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        var run = DerivedId.Of(context.OperationId, ArrangeSittingsJob.Kind);
        var together = await facts.PlannedTogether(Batch);
        var standings = await facts.Standings([.. together.Where(id => id != Batch.Id)]);
        var last = await facts.LastDay(Batch);
        var underWay = await facts.IsBeingPlanned(together);
        return await Run(
            command, context, b => b.Repair(standings, last, underWay, context), writes => StartRun(writes, run, together, SittingRepair.Rounds, repair: true));
    }

    private void Publish(Writes writes, ArrangeSittings arrangement, Guid by)
    {
        SessionTables.Write(writes, this.GetPrimaryKey(), arrangement);
        RepairTables.Write(writes, this.GetPrimaryKey(), arrangement, [.. Batch.Closures.Where(arrangement.Obeys).Select(c => c.Id)], by);
        CandidateTables.TicketsOut(writes, arrangement.Placed);
        TicketMails.Write(writes, Batch, arrangement, by);
    }
}
