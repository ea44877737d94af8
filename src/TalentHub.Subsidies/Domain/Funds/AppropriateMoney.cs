namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>Books money that a source gives to a fund for a year.</summary>
/// <param name="Code">The fund.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Source">Who gives.</param>
/// <param name="Amount">Yuan, above zero, at most two decimals.</param>
/// <param name="DocumentNumber">The document that grants it.</param>
/// <param name="Name">What people call the fund, 1 to 100 characters; taken while it has no name.</param>
public sealed record AppropriateMoney(string Code, int Year, FundSource Source, decimal Amount, string DocumentNumber, string? Name = null);
