namespace TalentHub.Training.Domain.Agreements;

/// <summary>What can be done with an agreement.</summary>
public enum AgreementMove
{
    /// <summary>Enters a signed agreement.</summary>
    Sign,

    /// <summary>Ends it early, with a reason.</summary>
    End,

    /// <summary>Its last day is over.</summary>
    Expire,
}
