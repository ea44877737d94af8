namespace TalentHub.Training.Domain.Agreements;

/// <summary>Where an agreement between a school and an enterprise stands.</summary>
public enum AgreementState
{
    /// <summary>Not signed.</summary>
    None,

    /// <summary>Signed and not ended; in force between its first and its last day.</summary>
    Live,

    /// <summary>Ended by the school before its last day.</summary>
    Ended,

    /// <summary>Its last day is over.</summary>
    Expired,
}
