using System.Security.Claims;

namespace TalentHub.Api.Hosting;

/// <summary>The names of the claims that say who is signed in, whether by session or by access token.</summary>
public static class CallerClaims
{
    /// <summary>The id of the user or of the machine client.</summary>
    public const string Id = "sub";

    /// <summary>The name shown on timelines.</summary>
    public const string Name = ClaimTypes.Name;

    /// <summary>The one role acted in; absent until one is chosen.</summary>
    public const string Role = ClaimTypes.Role;

    /// <summary>The organisation acted for.</summary>
    public const string Organisation = "organisation_id";

    /// <summary>The name of that organisation.</summary>
    public const string OrganisationName = "organisation_name";

    /// <summary>The person behind the user.</summary>
    public const string Person = "person_id";

    /// <summary>The session; absent for machine clients.</summary>
    public const string Session = "session_id";

    /// <summary>Present when the user manages the users of the organisation acted for.</summary>
    public const string Manager = "manager";

    /// <summary>Present when the password must be changed before anything else.</summary>
    public const string MustChangePassword = "must_change_password";

    /// <summary>The language the user has chosen.</summary>
    public const string Culture = "culture";
}
