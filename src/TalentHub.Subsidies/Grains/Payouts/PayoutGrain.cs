using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;
using TalentHub.Subsidies.Jobs;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Grains.Payouts;

/// <inheritdoc cref="IPayoutGrain"/>
public sealed class PayoutGrain(
    [PersistentState("payout")] IPersistentState<Payout> state, Commit commit, PayoutFactsQueries facts, Numbers numbers)
    : Grain, IPayoutGrain
{
    private static readonly CommitShape<Payout, PayoutView> Shape = new(PayoutTables.Kind, PayoutTables.Write, PayoutView.Of);

    private Guid Id => this.GetPrimaryKey();

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Open(OpenPayout command, CommandContext context)
    {
        var number = state.State.State == PayoutState.None ? (await numbers.Take(Numbers.Payout, context.Today.Year, 1))[0] : state.State.Number;
        var known = PolicyPacks.BuiltIn.All.Any(p => p.Programme == command.Programme);
        return await Run(command, context, payout => payout.Begin(Id, command, number, known, context));
    }

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Freeze(FreezePayout command, CommandContext context)
    {
        var due = await facts.Due(state.State, command);
        return await Run(command, context, payout => payout.Freeze(command, due.Count, context), writes =>
        {
            PayoutTables.Freeze(writes, Id, due);
            Start<PayoutComputeJob>(writes, context, PayoutComputeJob.Kind, PayoutTables.Kind, Id);
        });
    }

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Compute(ComputePayments command, CommandContext context)
    {
        var computed = (await facts.Uncomputed(Id, command.AtMost)).ConvertAll(ComputedPayment.Of);
        var kept = computed.Where(p => p.Exclusion is null).ToList();
        var references = await numbers.Take(Numbers.Payment, context.Today.Year, kept.Count);
        var firstRow = state.State.Issued.Count + 1;
        return await Run(command, context, payout => payout.Compute(computed, context), writes =>
        {
            PayoutTables.Compute(writes, kept, references, firstRow);
            PayoutTables.Exclude(
                writes, [.. computed.Where(p => p.Exclusion is not null).Select(p => (p.PaymentId, p.ClaimId, p.Reissue, p.Exclusion!))]);
        });
    }

    /// <inheritdoc/>
    public Task<Outcome<PayoutView>> FinishComputing(FinishComputing command, CommandContext context) =>
        Run(command, context, payout => payout.Finish(context));

    /// <inheritdoc/>
    public Task<Outcome<PayoutView>> Approve(ApprovePayout command, CommandContext context) =>
        Run(command, context, payout => payout.Approve(command, context));

    /// <inheritdoc/>
    public Task<Outcome<PayoutView>> HandOver(HandOverPayout command, CommandContext context) =>
        Run(command, context, payout => payout.HandOver(context), writes =>
            Start<BankFileJob>(writes, context, BankFileJob.Kind, PayoutTables.Kind, Id));

    /// <inheritdoc/>
    public Task<Outcome<PayoutView>> Seal(SealPayout command, CommandContext context) =>
        Run(command, context, payout => payout.Seal(command, context), writes =>
            PayoutTables.Seal(writes, Id, command, state.State.Issued.Count));

    /// <inheritdoc/>
    public Task<Outcome<PayoutView>> HandOut(HandOutBankFile command, CommandContext context) =>
        Run(command, context, payout => payout.HandOut(context));

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Receive(ReceiveReturnFile command, CommandContext context)
    {
        var same = await facts.SameFile(Id, command.Digest);
        return await Run(command, context, payout => payout.Receive(same, context), writes =>
        {
            ReturnTables.Receive(writes, Id, command);
            Start<ReturnFileJob>(writes, context, ReturnFileJob.Kind, ReturnFileJob.Subject, command.FileId);
        });
    }

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Apply(ApplyReturnRows command, CommandContext context)
    {
        var payments = await facts.Issued(Id, [.. command.Lines.Select(ReturnMatching.KeyOf).Distinct(StringComparer.Ordinal)]);
        var known = await facts.KnownExceptions(Id, [.. command.Lines.Select(line => KeptText.Of(line.Reference)).Distinct(StringComparer.Ordinal)]);
        var verdicts = ReturnMatching.Decide(command.Lines, payments, known);
        return await Run(
            command, context, payout => payout.Apply(verdicts, context),
            writes => ReturnTables.Apply(writes, state.State, command, verdicts));
    }

    /// <inheritdoc/>
    public Task<Outcome<PayoutView>> FinishFile(FinishReturnFile command, CommandContext context) =>
        Run(command, context, payout => payout.FinishFile(context), writes => ReturnTables.Finish(writes, command));

    /// <inheritdoc/>
    public Task<Outcome<PayoutView>> Resolve(ResolveException command, CommandContext context) =>
        Run(command, context, payout => payout.Resolve(context), writes => ReturnTables.Resolve(writes, Id, command));

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Recover(RecordRecovery command, CommandContext context)
    {
        var number = ReferenceNumber.Parse(command.Reference);
        if (!number.Succeeded)
        {
            return number.Problem.In("reference");
        }

        var payment = (await facts.Issued(Id, [number.Value.Text])).Values.SingleOrDefault(p => p.State == PaymentState.Paid);
        return await Run(
            command, context,
            payout => payment is null ? PayoutProblem.NotPaid.With(("reference", number.Value.Text)) : payout.Recover(payment.Amount, context),
            writes => ReturnTables.Recover(writes, state.State, payment!));
    }

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Reconcile(ReconcilePayout command, CommandContext context)
    {
        var found = await facts.Reconciliation(Id);
        var paid = await facts.PaidClaims(Id);
        return await Run(
            command, context, payout => payout.Reconcile(found, context),
            writes => ClaimTables.Move(writes, paid, ClaimMove.Reconcile, CommitProblem.ChangedMeanwhile));
    }

    /// <inheritdoc/>
    public async Task<Outcome<PayoutView>> Cancel(CancelPayout command, CommandContext context)
    {
        var planned = await facts.Planned(Id);
        return await Run(
            command, context, payout => payout.Cancel(context),
            writes => PayoutTables.Exclude(
                writes, [.. planned.Select(p => (p.PaymentId, p.ClaimId, p.Reissue, "payout.exclusion.cancelled"))]));
    }

    private void Start<TJob>(Writes writes, CommandContext context, string kind, string subject, Guid subjectId)
        where TJob : IRunJob
    {
        var run = DerivedId.Of(context.OperationId, kind);
        writes.StartRun(run, kind, $"{state.State.Number} {state.State.Title}", new Subject(subject, subjectId.ToString()), organisationId: null);
        writes.Enqueue<TJob>(job => job.Run(run, CancellationToken.None));
    }

    private async Task<Outcome<PayoutView>> Run(
        object command, CommandContext context, Func<Payout, Decision<Payout>> decide, Action<Writes>? write = null) =>
        state.State.State == PayoutState.None && command is not OpenPayout
            ? PayoutProblem.NotFound
            : await commit.Run(this, state, Shape, command, context, decide, write);
}
