namespace TalentHub.People.Domain.Experts;

/// <summary>What can be done with an expert's own record.</summary>
public enum ExpertMove
{
    /// <summary>Registers the person as an expert.</summary>
    Register,

    /// <summary>Sets the account that is paid to.</summary>
    SetBankAccount,
}
