namespace TalentHub.Demonstration.Script;

/// <summary>A sign-in to make.</summary>
/// <param name="UserName">The sign-in name.</param>
/// <param name="DisplayName">The name shown.</param>
/// <param name="Role">The one role.</param>
/// <param name="Organisation">The id of the organisation; empty for roles without one.</param>
/// <param name="Person">The id of the person behind it, for experts and trainees.</param>
/// <param name="Listed"><c>true</c> when it stands in the list shown after the start; the others are in a file of their own.</param>
/// <param name="ChoosesPassword">Whether the person is there and chooses the password, which then need not be changed.</param>
/// <param name="Email">Where mails go; none when left out.</param>
public sealed record UserStep(
    string UserName, string DisplayName, string Role, string? Organisation = null, string? Person = null, string Listed = "true",
    bool ChoosesPassword = false, string? Email = null);
