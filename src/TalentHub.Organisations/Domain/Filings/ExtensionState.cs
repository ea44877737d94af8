namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Where the request of a filed body for a larger scope (扩项) stands.</summary>
public enum ExtensionState
{
    /// <summary>None was made.</summary>
    None,

    /// <summary>Handed in.</summary>
    Submitted,

    /// <summary>Taken in by the bureau's clerk.</summary>
    Accepted,

    /// <summary>The reviewer agrees; the approver decides.</summary>
    Reviewed,

    /// <summary>Sent back, with a reason.</summary>
    Returned,

    /// <summary>Granted: the scope has it.</summary>
    Granted,
}
