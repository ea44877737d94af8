using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Experts;

/// <summary>Sets the account that is paid to.</summary>
/// <param name="Account">The number.</param>
/// <param name="Bank">The bank code (CNAPS) of the branch.</param>
/// <param name="Holder">The holder's name as the bank has it.</param>
public sealed record SetBankAccount(BankAccount Account, BankCode Bank, PersonName Holder)
{
    /// <summary>What deserves a second look and is taken all the same: check digits that do not fit (ISO/IEC 7812-1; ISO 7064 MOD 11,10).</summary>
    public IReadOnlyList<Problem> Doubts() =>
        [.. new[] { Account.CheckDigitFits ? null : ExpertProblem.AccountDoubtful, Bank.CheckDigitFits ? null : ExpertProblem.BankDoubtful }.OfType<ProblemType>().Select(doubt => doubt.With())];
}
