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

    /// <summary>Apply rows of a return file.</summary>
    ApplyReturns,

    /// <summary>Settle a row of a return file that did not fit.</summary>
    ResolveException,

    /// <summary>Book a payment that came back after it was made.</summary>
    Recover,

    /// <summary>Close it.</summary>
    Reconcile,

    /// <summary>Give it up.</summary>
    Cancel,
}
