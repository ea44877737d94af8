using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>One payment as the bank reads it.</summary>
public sealed record BankFileLine(int Number, string Reference, string AccountName, string Account, string BankCode, Yuan Amount, string Purpose);
