namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A claim that a payout could take in now.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Number">Its number.</param>
/// <param name="PersonId">The expert.</param>
/// <param name="Expert">The expert's name.</param>
/// <param name="EmployerId">The employer that claims.</param>
/// <param name="Employer">The employer's name.</param>
/// <param name="Amount">What is set aside for it, in yuan.</param>
/// <param name="AccountName">The holder of the account as it is now.</param>
/// <param name="AccountMask">The account as it is now, masked.</param>
/// <param name="Replaces">The number of the returned payment that this would replace.</param>
public sealed record DueClaimView(
    Guid ClaimId, string Number, Guid PersonId, string? Expert, Guid EmployerId, string? Employer, decimal Amount, string? AccountName,
    string? AccountMask, string? Replaces);
