using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Experts;

/// <summary>Sets the account that is paid to.</summary>
/// <param name="Account">The number.</param>
/// <param name="Bank">The bank code (CNAPS) of the branch.</param>
/// <param name="Holder">The holder's name as the bank has it.</param>
public sealed record SetBankAccount(BankAccount Account, BankCode Bank, PersonName Holder);
