namespace TalentHub.Api.Pages.People;

/// <summary>What of a person is shown masked, and in full only for a purpose.</summary>
public enum PersonSecret
{
    /// <summary>The number of the identity document.</summary>
    Document,

    /// <summary>The mobile number.</summary>
    Phone,
}
