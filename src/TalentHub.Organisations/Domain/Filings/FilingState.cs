namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Where a body's filing (备案) stands.</summary>
public enum FilingState
{
    /// <summary>Nothing written yet.</summary>
    None,

    /// <summary>The body is writing it.</summary>
    Draft,

    /// <summary>Handed in.</summary>
    Submitted,

    /// <summary>Taken in by the bureau's clerk: complete and in form.</summary>
    Accepted,

    /// <summary>Sent back, with a reason.</summary>
    Returned,

    /// <summary>The reviewer agrees; the approver decides.</summary>
    Reviewed,

    /// <summary>Filed: the body may assess within scope and dates.</summary>
    Filed,

    /// <summary>Its last day is past.</summary>
    Expired,

    /// <summary>Withdrawn by the bureau.</summary>
    Withdrawn,
}
