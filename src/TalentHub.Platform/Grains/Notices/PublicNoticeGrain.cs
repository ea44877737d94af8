using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Notices;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Platform.Grains.Notices;

/// <summary>Single writer of what happens to a notice after it was opened.</summary>
public sealed class PublicNoticeGrain(
    [PersistentState("public-notice")] IPersistentState<NoticeControl> state, Commit commit, Store.Notices.Notices notices, PersonalDataVault vault)
    : Grain, IPublicNoticeGrain
{
    private static readonly CommitShape<NoticeControl, NoticeView> Shape = new(
        "public-notice", static (_, _, _) => { },
        notice => new(notice.Ended == NoticeState.None ? NoticeState.Open : notice.Ended, notice.Objections));

    private Guid Id => this.GetPrimaryKey();

    /// <inheritdoc/>
    public async Task<Outcome<NoticeView>> Object(ObjectToNotice command, CommandContext context)
    {
        var period = await notices.Period(Id, command.Line);
        var objection = DerivedId.Of(context.OperationId, "objection");
        return await commit.Run(
            this, state, Shape, command, context,
            notice => Refusal(command, period, notice, context.Today) is { } problem ? problem : notice.Raise(objection),
            writes => Write(writes, objection, command));
    }

    /// <inheritdoc/>
    public async Task<Outcome<NoticeView>> DecideObjection(DecideObjection command, CommandContext context)
    {
        var move = command.Uphold ? ObjectionMove.Uphold : ObjectionMove.Dismiss;
        var objector = await notices.ContactOf(command.ObjectionId) is { } contact ? Opened(contact) : null;
        return await commit.Run(
            this, state, Shape, command, context, notice => notice.Decide(command.ObjectionId, move, context),
            writes => Write(writes, command, objector));
    }

    /// <inheritdoc/>
    public Task<Outcome<NoticeView>> Withdraw(WithdrawNotice command, CommandContext context) => End(NoticeMove.Withdraw, command, context);

    /// <inheritdoc/>
    public Task<Outcome<NoticeView>> Close(CloseNotice command, CommandContext context) => End(NoticeMove.Close, command, context);

    private async Task<Outcome<NoticeView>> End(NoticeMove move, object command, CommandContext context)
    {
        var period = await notices.Period(Id, line: null);
        return await commit.Run(
            this, state, Shape, command, context,
            notice => period is null ? NoticeProblem.NotFound
                : move == NoticeMove.Close && context.Today <= period.ClosesOn ? NoticeProblem.PeriodNotOver.With(("closesOn", period.ClosesOn.ToString("O")))
                : notice.End(move, context),
            writes => writes.Add(
                "UPDATE platform.public_notice SET state = $2, ended_at = $3, end_reason = $4::text WHERE id = $1",
                Id, NoticeMoves.Notice.First(m => m.Name == move).To, context.At, context.Reason));
    }

    private static Problem? Refusal(ObjectToNotice command, NoticePeriod? period, NoticeControl notice, DateOnly today) =>
        period is null ? NoticeProblem.NotFound
        : notice.Ended != NoticeState.None || today < period.OpensOn || today > period.ClosesOn
            ? NoticeProblem.NotInPeriod.With(("opensOn", period.OpensOn.ToString("O")), ("closesOn", period.ClosesOn.ToString("O")))
        : !period.HasLine ? NoticeProblem.LineUnknown.With(("line", command.Line)).In("line")
        : command.Problem();

    // What no key opens stops no decision: the bureau sees that nobody was mailed.
    private Objector? Opened(SealedText contact) => vault.TryOpen(contact) is { Succeeded: true } opened ? Objector.Of(opened.Value) : null;

    private static void Write(Writes writes, DecideObjection command, Objector? objector)
    {
        var context = writes.Context;
        writes.Touches(ObjectorView.SubjectKind, command.ObjectionId.ToString());
        writes.Add(
            """
            UPDATE platform.objection SET state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, reason = $6, mailed = $7 WHERE id = $1
            """,
            command.ObjectionId, command.Uphold ? ObjectionState.Upheld : ObjectionState.Dismissed, context.ActorId, context.ActorName, context.At,
            context.Reason, objector?.MailTo is not null);
        if (objector?.MailTo is { } address)
        {
            ObjectionMails.Decided(writes, command.ObjectionId, command.Uphold, objector, address);
        }
    }

    private void Write(Writes writes, Guid objection, ObjectToNotice command)
    {
        var contact = vault.Seal(command.Objector.Text, command.Objector.Masked);
        writes.Touches(ObjectorView.SubjectKind, objection.ToString());
        writes.Add(
            """
            INSERT INTO platform.objection (id, notice_id, line, text, contact_cipher, contact_mask, state, raised_at)
            VALUES ($1, $2, $3::text, $4, $5, $6, 'Open', $7)
            """,
            objection, Id, command.Line, command.Text, contact.Cipher, contact.Mask, writes.Context.At);
    }
}
