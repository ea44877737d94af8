using System.Globalization;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>A payout's header. Its payments lie in the tables; issued = paid + failed + open + recovered at every commit.</summary>
public sealed record Payout
{
    private const int LongestTitle = 100;

    /// <summary>Where in its life.</summary>
    public PayoutState State { get; init; }

    /// <summary>Its id.</summary>
    public Guid Id { get; init; }

    /// <summary>The number by which people speak of it.</summary>
    public string Number { get; init; } = "";

    /// <summary>The fund that pays.</summary>
    public Guid FundId { get; init; }

    /// <summary>The programme paid for.</summary>
    public string Programme { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who prepared it.</summary>
    public Guid PreparedBy { get; init; }

    /// <summary>Who agreed to it.</summary>
    public Guid? ApprovedBy { get; init; }

    /// <summary>Claims frozen into it.</summary>
    public int Selected { get; init; }

    /// <summary>Of those, left out before sending.</summary>
    public int Excluded { get; init; }

    /// <summary>Payments in the bank file.</summary>
    public Tally Issued { get; init; } = Tally.None;

    /// <summary>Confirmed by the bank.</summary>
    public Tally Paid { get; init; } = Tally.None;

    /// <summary>Returned by the bank.</summary>
    public Tally Failed { get; init; } = Tally.None;

    /// <summary>Paid and taken back.</summary>
    public Tally Recovered { get; init; } = Tally.None;

    /// <summary>Issued and not answered.</summary>
    public Tally Open => Issued - Paid - Failed - Recovered;

    /// <summary>When the bank file was sealed.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }

    /// <summary>Opens it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="command">What it is for.</param>
    /// <param name="number">Its number.</param>
    /// <param name="known">Whether there is a programme of that name.</param>
    /// <param name="context">Who.</param>
    public Decision<Payout> Begin(Guid id, OpenPayout command, string number, bool known, CommandContext context)
    {
        var to = Check(PayoutMove.Open, context);
        return !to.Succeeded ? to.Problem
            : !known ? PayoutProblem.ProgrammeUnknown.With().In("programme")
            : string.IsNullOrWhiteSpace(command.Title) || command.Title.Trim().Length > LongestTitle ? PayoutProblem.TitleInvalid.With().In("title")
            : FreeText.Wrong(command.Title, LongestTitle) is { } unfit ? unfit.In("title")
            : this with
            {
                State = to.Value,
                Id = id,
                Number = number,
                FundId = command.FundId,
                Programme = command.Programme,
                Title = command.Title.Trim(),
                PreparedBy = context.ActorId,
            };
    }

    /// <summary>Fixes the claims.</summary>
    /// <param name="command">Which.</param>
    /// <param name="due">How many of the wanted claims are due.</param>
    /// <param name="context">Who.</param>
    public Decision<Payout> Freeze(FreezePayout command, int due, CommandContext context)
    {
        var to = Check(PayoutMove.Freeze, context);
        return !to.Succeeded ? to.Problem
            : command.ClaimIds is { } wanted && wanted.Distinct().Count() is var asked && asked != due
                ? PayoutProblem.ClaimNotDue.With(("count", asked - due)).In("claimIds")
            : due == 0 ? PayoutProblem.NothingDue
            : this with { State = to.Value, Selected = due, PreparedBy = context.ActorId };
    }

    /// <summary>Adds computed payments to the count.</summary>
    public Decision<Payout> Compute(IReadOnlyList<ComputedPayment> computed, CommandContext context)
    {
        var to = Check(PayoutMove.Compute, context);
        var kept = computed.Where(p => p.Exclusion is null).ToList();
        return !to.Succeeded ? to.Problem
            : this with
            {
                State = to.Value,
                Excluded = Excluded + computed.Count - kept.Count,
                Issued = Issued + Tally.Of(kept.Select(p => p.Amount)),
            };
    }

    /// <summary>All are computed.</summary>
    public Decision<Payout> Finish(CommandContext context)
    {
        var to = Check(PayoutMove.FinishComputing, context);
        var left = Selected - Excluded - Issued.Count;
        return !to.Succeeded ? to.Problem
            : left > 0 ? PayoutProblem.NotComputed.With(("count", left))
            : this with { State = to.Value };
    }

    /// <summary>A second person agrees to the figures seen.</summary>
    public Decision<Payout> Approve(ApprovePayout command, CommandContext context)
    {
        var to = Check(PayoutMove.Approve, context);
        var seen = Yuan.Of(command.Total);
        return !to.Succeeded ? to.Problem
            : context.ActorId == PreparedBy ? MoveProblem.MakerIsChecker
            : Issued.Count == 0 ? PayoutProblem.Empty
            : !seen.Succeeded ? seen.Problem.In("total")
            : command.Count != Issued.Count || seen.Value != Issued.Total
                ? PayoutProblem.FiguresDiffer.With(
                    ("seenCount", command.Count), ("seenTotal", seen.Value), ("count", Issued.Count), ("total", Issued.Total))
            : this with { State = to.Value, ApprovedBy = context.ActorId };
    }

    /// <summary>Has the file made.</summary>
    public Decision<Payout> HandOver(CommandContext context) => To(PayoutMove.HandOver, context);

    /// <summary>Seals the files, if they say what the payout says.</summary>
    public Decision<Payout> Seal(SealPayout command, CommandContext context)
    {
        var to = Check(PayoutMove.Seal, context);
        return !to.Succeeded ? to.Problem
            : command.Files.Count == 0 || command.Files.Any(f => f.Count != Issued.Count || f.Total != Issued.Total) ? PayoutProblem.FileDiffers
            : this with { State = to.Value, HandedOverAt = context.At };
    }

    /// <summary>Hands the sealed file out; nothing changes, the audit log keeps it.</summary>
    public Decision<Payout> HandOut(CommandContext context) => To(PayoutMove.HandOutFile, context);

    /// <summary>Takes in a return file, once: a file is known by what it holds, whatever it is called.</summary>
    /// <param name="same">Name and instant of the file that said the same before.</param>
    /// <param name="context">Who.</param>
    public Decision<Payout> Receive((string Name, DateTimeOffset At)? same, CommandContext context)
    {
        var to = Check(PayoutMove.ReceiveReturns, context);
        return !to.Succeeded ? to.Problem
            : same is var (name, at) ? ReturnProblem.Repeated.With(("name", name), ("at", ChinaTime.Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)))
            : this with { State = to.Value };
    }

    /// <summary>Applies what the rows of a return file came to. A file of rows that all wait for a person books nothing, so that the payout stays where it is.</summary>
    public Decision<Payout> Apply(IReadOnlyList<ReturnVerdict> verdicts, CommandContext context)
    {
        var to = Check(verdicts.Any(v => v.Kind != ReturnVerdictKind.Exception) ? PayoutMove.ApplyReturns : PayoutMove.NoteReturns, context);
        return !to.Succeeded ? to.Problem
            : this with
            {
                State = to.Value,
                Paid = Paid + Tally.Of(verdicts.Where(v => v.Settles(BankResult.Paid)).Select(v => v.Payment!.Amount)),
                Failed = Failed + Tally.Of(verdicts.Where(v => v.Settles(BankResult.Failed)).Select(v => v.Payment!.Amount)),
            };
    }

    /// <summary>Every row of a return file is dealt with, or it cannot be read.</summary>
    public Decision<Payout> FinishFile(CommandContext context) => To(PayoutMove.NoteReturns, context);

    /// <summary>Closes a row that did not fit.</summary>
    public Decision<Payout> Resolve(CommandContext context) => WithReason(PayoutMove.ResolveException, context);

    /// <summary>Books money that came back.</summary>
    public Decision<Payout> Recover(Yuan amount, CommandContext context)
    {
        var decision = WithReason(PayoutMove.Recover, context);
        return decision.Accepted
            ? decision.Next with { Paid = Paid - Tally.Of([amount]), Recovered = Recovered + Tally.Of([amount]) }
            : decision;
    }

    /// <summary>Closes it when every payment is accounted for and the ledger agrees.</summary>
    public Decision<Payout> Reconcile(ReconciliationFacts facts, CommandContext context)
    {
        var to = Check(PayoutMove.Reconcile, context);
        return !to.Succeeded ? to.Problem
            : context.ActorId == PreparedBy ? MoveProblem.MakerIsChecker
            : Open.Count > 0 || facts.Returned > 0 || facts.Exceptions > 0
                ? PayoutProblem.Open(Open.Count, facts.Returned, facts.Exceptions)
            : facts.LedgerPaid != Paid.Total ? PayoutProblem.LedgerDiffers.With(("ledger", facts.LedgerPaid), ("paid", Paid.Total))
            : this with { State = to.Value };
    }

    /// <summary>Gives it up.</summary>
    public Decision<Payout> Cancel(CommandContext context)
    {
        var decision = WithReason(PayoutMove.Cancel, context);
        return decision.Accepted ? decision.Next with { Excluded = Selected, Issued = Tally.None } : decision;
    }

    private Decision<Payout> To(PayoutMove move, CommandContext context) =>
        Check(move, context) is { Succeeded: true, Value: var to } ? this with { State = to } : Check(move, context).Problem!;

    private Decision<Payout> WithReason(PayoutMove move, CommandContext context)
    {
        var decision = To(move, context);
        return decision.Accepted && string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing.With() : decision;
    }

    private Outcome<PayoutState> Check(PayoutMove move, CommandContext context) => PayoutMoves.Table.Check(State, move, context.Role);
}
