namespace TalentHub.Api.Pages.Design;

/// <summary>The states of the gallery's invented claims.</summary>
public enum SampleState
{
    /// <summary>Not yet handed in.</summary>
    Draft,

    /// <summary>Waits for the reviewer.</summary>
    Submitted,

    /// <summary>Published for objections.</summary>
    PublicNotice,

    /// <summary>Decided in favour.</summary>
    Approved,

    /// <summary>Sent back.</summary>
    Refused,
}
