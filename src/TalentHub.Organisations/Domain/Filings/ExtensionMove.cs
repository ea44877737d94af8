namespace TalentHub.Organisations.Domain.Filings;

/// <summary>What can be done with a request for a larger scope.</summary>
public enum ExtensionMove
{
    /// <summary>The body asks for occupations and levels beside those it has.</summary>
    Request,

    /// <summary>The clerk takes it in.</summary>
    Accept,

    /// <summary>The reviewer agrees.</summary>
    Review,

    /// <summary>The approver grants it, under a letter.</summary>
    Grant,

    /// <summary>Sends it back, with a reason.</summary>
    Return,
}
