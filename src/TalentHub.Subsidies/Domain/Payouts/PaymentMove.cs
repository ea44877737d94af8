namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>What can happen to one payment.</summary>
public enum PaymentMove
{
    /// <summary>Sent with the bank file.</summary>
    Issue,

    /// <summary>Left out before sending.</summary>
    Exclude,

    /// <summary>The bank paid.</summary>
    Settle,

    /// <summary>The bank could not pay.</summary>
    Fail,

    /// <summary>The money came back.</summary>
    Recover,
}
