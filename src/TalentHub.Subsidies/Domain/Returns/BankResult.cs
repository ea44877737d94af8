namespace TalentHub.Subsidies.Domain.Returns;

/// <summary>What the bank says of a payment.</summary>
public enum BankResult
{
    /// <summary>A word that we do not know.</summary>
    Unknown,

    /// <summary>Credited.</summary>
    Paid,

    /// <summary>Could not be credited; the money stayed or came back (退票).</summary>
    Failed,

    /// <summary>Not found, or under way. That is not a failure: ask again.</summary>
    Pending,
}
