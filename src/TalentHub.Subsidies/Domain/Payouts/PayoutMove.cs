namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>What can be done with a payout.</summary>
public enum PayoutMove
{
    /// <summary>Open it.</summary>
    Open,

    /// <summary>Fix its claims.</summary>
    Freeze,

    /// <summary>Compute some of its payments.</summary>
    Compute,

    /// <summary>All payments are computed.</summary>
    FinishComputing,

    /// <summary>Agree to count and total.</summary>
    Approve,

    /// <summary>Have the bank file made.</summary>
    HandOver,

    /// <summary>Seal the bank file.</summary>
    Seal,

    /// <summary>Hand the sealed bank file out.</summary>
    HandOutFile,

    /// <summary>Take in a return file of the bank.</summary>
    ReceiveReturns,

    /// <summary>Apply rows of a return file, of which some answer for payments of this payout.</summary>
    ApplyReturns,

    /// <summary>Keep rows of a return file that are about no payment of this payout, or close a file: the bank has answered nothing by that.</summary>
    NoteReturns,

    /// <summary>Settle a row of a return file that did not fit.</summary>
    ResolveException,

    /// <summary>Book a payment that came back after it was made.</summary>
    Recover,

    /// <summary>Close it.</summary>
    Reconcile,

    /// <summary>Give it up.</summary>
    Cancel,
}
