using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Configuration section <c>SignIn</c>.</summary>
public sealed class SignInSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SignIn";

    /// <summary>The numbers in force.</summary>
    public SignInRules Rules { get; set; } = new();

    /// <summary>A refused attempt takes at least this long, so that its time tells nothing.</summary>
    public int RefusalMilliseconds { get; set; } = 600;
}
