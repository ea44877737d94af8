namespace TalentHub.Organisations.Domain.Filings;

/// <summary>What can be done with a filing.</summary>
public enum FilingMove
{
    /// <summary>Writes or rewrites the scope asked for.</summary>
    Draft,

    /// <summary>Hands it in.</summary>
    Submit,

    /// <summary>The clerk takes it in.</summary>
    Accept,

    /// <summary>Sends it back, with a reason.</summary>
    Return,

    /// <summary>The reviewer agrees.</summary>
    Review,

    /// <summary>The approver files it and gives the body its numbers.</summary>
    File,

    /// <summary>Adds or replaces examiners.</summary>
    SetExaminer,

    /// <summary>Reserves certificate numbers.</summary>
    ReserveNumbers,

    /// <summary>Its last day is past.</summary>
    Expire,

    /// <summary>The bureau withdraws it, with a reason.</summary>
    Withdraw,
}
