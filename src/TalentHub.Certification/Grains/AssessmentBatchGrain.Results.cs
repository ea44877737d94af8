using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Grains;

/// <content>Scores, notice, report and approval.</content>
public sealed partial class AssessmentBatchGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> RecordScores(RecordScores command, CommandContext context)
    {
        if (Batch.Check(BatchMove.RecordScores, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        var read = await facts.Read(Batch, command.Entries, context);
        return read.Succeeded
            ? await Run(command, context, b => b.RecordScores(context), writes => ScoreTables.Record(writes, read.Value))
            : await commit.Refuse<BatchView>(this, SubjectKind, command, context, read.Problem);
    }

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> DeferParts(DeferParts command, CommandContext context)
    {
        if (Batch.Check(BatchMove.Defer, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        var deferral = await facts.Deferral(Batch, command.Parts, context);
        return deferral.Succeeded
            ? await Run(command, context, b => b.Defer(deferral.Value, context), writes =>
            {
                ScoreTables.Defer(writes, deferral.Value.Parts);
                TicketMails.Deferred(writes, Batch, deferral.Value);
            })
            : await commit.Refuse<BatchView>(this, SubjectKind, command, context, deferral.Problem);
    }

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> WithdrawDeferrals(WithdrawDeferrals command, CommandContext context)
    {
        if (Batch.Check(BatchMove.WithdrawDeferral, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        var withdrawn = await facts.WithdrawnDeferral(Batch, command.Parts, context);
        return withdrawn.Succeeded
            ? await Run(command, context, b => b.WithdrawDeferral(withdrawn.Value, context), writes =>
            {
                ScoreTables.WithdrawDeferral(writes, Batch.Id, withdrawn.Value.Parts);
                TicketMails.NotDeferred(writes, Batch, withdrawn.Value);
            })
            : await commit.Refuse<BatchView>(this, SubjectKind, command, context, withdrawn.Problem);
    }

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> RequestScoreChange(RequestScoreChange command, CommandContext context)
    {
        if (Batch.Check(BatchMove.RequestScoreChange, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        var entry = new ScoreEntry(command.Ticket, command.Subject, command.Text);
        var read = await facts.Read(Batch, [entry], context);
        if (!read.Succeeded)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, read.Problem.Within("entries[0]"));
        }

        var (registration, subject, to) = read.Value[0];
        var from = (await scores.Of(Batch.Id, [entry.Ticket]))[0].Scores[subject];
        var change = DerivedId.Of(context.OperationId, "score-change");
        return await Run(
            command, context, b => b.RequestScoreChange(context),
            writes => ScoreTables.Request(writes, change, Batch.Id, registration, subject, from, to));
    }

    /// <inheritdoc/>
    public async Task<Outcome<BatchView>> DecideScoreChange(DecideScoreChange command, CommandContext context)
    {
        if (Batch.Check(BatchMove.DecideScoreChange, context).Problem is { } refusal)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, refusal);
        }

        if (await scores.Pending(Batch.Id, command.ChangeId) is not { } change)
        {
            return await commit.Refuse<BatchView>(this, SubjectKind, command, context, ScoreProblem.ChangeUnknown);
        }

        var subjects = await facts.Subjects(Batch);
        var candidate = (await scores.Of(Batch.Id, [change.Ticket]))[0];
        var rules = subjects(candidate.OccupationCode, candidate.Level);
        var before = PassRule.ResultOf(rules, candidate.Scores);
        var after = PassRule.ResultOf(rules, new Dictionary<ExamSubject, Score>(candidate.Scores) { [change.Subject] = change.To });
        var difference = (after == CandidateResult.Passed ? 1 : 0) - (before == CandidateResult.Passed ? 1 : 0);
        return await Run(
            command, context, b => b.DecideScoreChange(change.RequestedBy, command.Approve, difference, context),
            writes => ScoreTables.Decide(writes, change, command.Approve, after));
    }

    private async Task<Outcome<BatchView>> Seal(MoveBatch command, CommandContext context)
    {
        if (Batch.Check(BatchMove.Seal, context).Problem is not null)
        {
            return await Run(command, context, b => b.Seal(new(0, 0, null, null), context));
        }

        var (sealFacts, results) = await facts.Results(Batch);
        return await Run(command, context, b => b.Seal(sealFacts, context), writes => ScoreTables.WriteResults(writes, results));
    }

    private async Task<Outcome<BatchView>> OpenNotice(MoveBatch command, CommandContext context)
    {
        var notice = DerivedId.Of(context.OperationId, "notice");
        var pending = await scores.PendingChanges(this.GetPrimaryKey());
        var lines = await noticeLines.Of(this.GetPrimaryKey());
        var open = notices.Open(notice, Batch, lines, context.Today);
        return open.Succeeded
            ? await Run(command, context, b => b.OpenNotice(notice, pending, context), open.Value)
            : await commit.Refuse<BatchView>(this, SubjectKind, command, context, open.Problem);
    }

    private async Task<Outcome<BatchView>> WithdrawNotice(MoveBatch command, CommandContext context)
    {
        // The notice has its own writer; under an id that follows from this one, a repetition withdraws it once.
        if (Batch.WithdrawNotice(context).Accepted && await notices.Withdraw(Batch.NoticeId!.Value, context.ForPart("notice")) is { } problem)
        {
            return problem;
        }

        return await Run(command, context, b => b.WithdrawNotice(context));
    }

    private async Task<Outcome<BatchView>> Report(MoveBatch command, CommandContext context)
    {
        var pending = await scores.PendingChanges(this.GetPrimaryKey());
        var obstacle = Batch.NoticeId is { } notice ? await notices.Obstacle(notice, context.Today) : null;
        return await Run(command, context, b => b.Report(obstacle, pending, context));
    }

    private async Task<Outcome<BatchView>> Approve(MoveBatch command, CommandContext context)
    {
        var mayIssue = await facts.MayIssue(Batch);
        var run = DerivedId.Of(context.OperationId, IssueCertificatesJob.Kind);
        return await Run(command, context, b => b.Approve(mayIssue, context), writes =>
        {
            writes.StartRun(run, IssueCertificatesJob.Kind, Batch.Title, new Subject(SubjectKind, Batch.Id.ToString()), Batch.BodyId);
            writes.Enqueue<IssueCertificatesJob>(job => job.Run(run, CancellationToken.None));
        });
    }
}
