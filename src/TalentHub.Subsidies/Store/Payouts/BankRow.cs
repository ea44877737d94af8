using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>One payment as it goes into the bank file; the account is opened only while the file is written.</summary>
public sealed record BankRow(int Number, string Reference, string AccountName, SealedText Account, string BankCode, Yuan Amount);
