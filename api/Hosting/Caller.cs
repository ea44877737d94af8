using System.Security.Claims;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>Who sends this request: a signed-in user in one role, a machine client, or the public.</summary>
public sealed class Caller(IHttpContextAccessor accessor, BusinessClock clock)
{
    /// <summary>The actor of commands that nobody signed in for, such as an objection.</summary>
    public static readonly Guid PublicActor = new("00000000-0000-7000-8000-000000000002");

    /// <summary>The name under which the public acts; pages show it in the reader's language.</summary>
    public const string PublicName = "公众 Public";

    private ClaimsPrincipal? _held;

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    /// <summary>The user or the machine client; <see cref="PublicActor"/> for the public.</summary>
    public Guid UserId => Id(CallerClaims.Id) ?? PublicActor;

    /// <summary>The name shown on timelines.</summary>
    public string DisplayName => User.FindFirstValue(CallerClaims.Name) ?? PublicName;

    /// <summary>The role acted in; <see cref="Role.Public"/> also while a user has not chosen one.</summary>
    public Role Role => Enum.TryParse<Role>(User.FindFirstValue(CallerClaims.Role), out var role) ? role : Role.Public;

    /// <summary>The organisation acted for.</summary>
    public Guid? OrganisationId => Id(CallerClaims.Organisation);

    /// <summary>The name of that organisation.</summary>
    public string? OrganisationName => User.FindFirstValue(CallerClaims.OrganisationName);

    /// <summary>The person behind the user.</summary>
    public Guid? PersonId => Id(CallerClaims.Person);

    /// <summary>The session; null for machine clients and the public.</summary>
    public Guid? SessionId => Id(CallerClaims.Session);

    /// <summary>Whether the user manages the users of <see cref="OrganisationId"/>.</summary>
    public bool IsManager => User.HasClaim(c => c.Type == CallerClaims.Manager);

    /// <summary>Whether the password must be changed before anything else.</summary>
    public bool MustChangePassword => User.HasClaim(c => c.Type == CallerClaims.MustChangePassword);

    /// <summary>Whose rows this request sees.</summary>
    public DataScope DataScope => DataScope.Of(Role, OrganisationId, PersonId);

    /// <summary>Whose users this request sees.</summary>
    public UserScope UserScope => UserScope.Of(Role, OrganisationId, IsManager, UserId);

    /// <summary>
    /// Takes somebody for the caller whatever becomes of the request: work that a page began may end after its request did, when there is no request to
    /// ask any more.
    /// </summary>
    public void Stay(Caller caller) => _held = caller.User;

    private ClaimsPrincipal User => _held ?? accessor.HttpContext?.User ?? new ClaimsPrincipal();

    /// <summary>The context of a command of this caller.</summary>
    /// <param name="operationId">The caller's own id of the operation: the API's <c>Idempotency-Key</c>, or the hidden field of a form.</param>
    /// <param name="reason">Why, where a move asks for a reason.</param>
    public CommandContext Context(Guid operationId, string? reason = null) =>
        new(operationId, UserId, DisplayName, OrganisationId, Role, clock.GetUtcNow(), reason);

    private Guid? Id(string claim) => Guid.TryParse(User.FindFirstValue(claim), out var id) ? id : null;
}
