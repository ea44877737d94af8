using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Grains.Payouts;

/// <summary>One payout, by payout id: freeze, compute, approve, hand over, apply what the bank says, reconcile.</summary>
public interface IPayoutGrain : IGrainWithGuidKey
{
    /// <summary>Opens it.</summary>
    Task<Outcome<PayoutView>> Open(OpenPayout command, CommandContext context);

    /// <summary>Fixes its claims and has the payments computed.</summary>
    Task<Outcome<PayoutView>> Freeze(FreezePayout command, CommandContext context);

    /// <summary>Computes the next payments; for the job.</summary>
    Task<Outcome<PayoutView>> Compute(ComputePayments command, CommandContext context);

    /// <summary>Says that all are computed; for the job.</summary>
    Task<Outcome<PayoutView>> FinishComputing(FinishComputing command, CommandContext context);

    /// <summary>A second person agrees to count and total.</summary>
    Task<Outcome<PayoutView>> Approve(ApprovePayout command, CommandContext context);

    /// <summary>Has the bank file made and sealed.</summary>
    Task<Outcome<PayoutView>> HandOver(HandOverPayout command, CommandContext context);

    /// <summary>Seals the bank file; for the job.</summary>
    Task<Outcome<PayoutView>> Seal(SealPayout command, CommandContext context);

    /// <summary>Keeps who took the sealed bank file, before it is handed out.</summary>
    Task<Outcome<PayoutView>> HandOut(HandOutBankFile command, CommandContext context);

    /// <summary>Takes in a return file and has it applied.</summary>
    Task<Outcome<PayoutView>> Receive(ReceiveReturnFile command, CommandContext context);

    /// <summary>Applies rows of a return file; for the job.</summary>
    Task<Outcome<PayoutView>> Apply(ApplyReturnRows command, CommandContext context);

    /// <summary>Says that a return file is done with; for the job.</summary>
    Task<Outcome<PayoutView>> FinishFile(FinishReturnFile command, CommandContext context);

    /// <summary>Closes a row of a return file that did not fit, with a reason.</summary>
    Task<Outcome<PayoutView>> Resolve(ResolveException command, CommandContext context);

    /// <summary>Books money that came back after payment, with a reason.</summary>
    Task<Outcome<PayoutView>> Recover(RecordRecovery command, CommandContext context);

    /// <summary>Closes it.</summary>
    Task<Outcome<PayoutView>> Reconcile(ReconcilePayout command, CommandContext context);

    /// <summary>Gives it up before it was handed over, with a reason.</summary>
    Task<Outcome<PayoutView>> Cancel(CancelPayout command, CommandContext context);
}
