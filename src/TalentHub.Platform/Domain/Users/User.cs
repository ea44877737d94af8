namespace TalentHub.Platform.Domain.Users;

/// <summary>A person who signs in, as the user's grain keeps it. The password's hash lies in the table only, away from the audit log.</summary>
public sealed record User
{
    /// <summary>The id, which is the grain's key.</summary>
    public Guid Id { get; init; }

    /// <summary>Where the user stands.</summary>
    public UserState State { get; init; }

    /// <summary>The sign-in name, normalised by <see cref="UserName.Normalise"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>How the user is shown on timelines; kept exactly as given.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The language of the pages: <c>zh-CN</c> or <c>en</c>.</summary>
    public string Culture { get; init; } = "zh-CN";

    /// <summary>Where mails go; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>The person behind an expert, a trainee or an examiner.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Whether the user must choose a password before anything else.</summary>
    public bool MustChangePassword { get; init; }

    /// <summary>Changes with every password, so that an attempt checked against the previous one does not count.</summary>
    public Guid PasswordStamp { get; init; }

    /// <summary>Failures since the last success.</summary>
    public int FailedSignIns { get; init; }

    /// <summary>Until when a locked user is refused.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>The roles, each in its organisation.</summary>
    public IReadOnlyList<UserRole> Roles { get; init; } = [];

    /// <summary>The seats that must never be empty and that this user holds: manager of an organisation, administrator of the system.</summary>
    public IEnumerable<string> Seats => State is UserState.None or UserState.Disabled ? [] : Roles.SelectMany(KeptSeat.Of).Distinct();

    /// <summary>Whether the user has this role in this organisation.</summary>
    public bool Has(Commands.Role role, Guid? organisationId) => Roles.Any(r => r.Is(role, organisationId));
}
