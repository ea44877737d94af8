using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>An amount that goes from one account to another: two postings, one debit and one credit.</summary>
/// <param name="Source">The source of money whose accounts they are.</param>
/// <param name="Debit">The account that gains.</param>
/// <param name="Credit">The account that gives.</param>
/// <param name="Amount">Above zero.</param>
/// <param name="ClaimId">The claim it is for.</param>
public sealed record LedgerEntry(FundSource Source, LedgerAccount Debit, LedgerAccount Credit, Yuan Amount, Guid? ClaimId);
