using System.Security.Claims;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Layout;

/// <summary>Reads name, organisation and role from the claims of the session; it knows no counts.</summary>
public sealed class ClaimsReaderSource : IPortalReaderSource
{
    /// <summary>The claim that holds the name of the organisation.</summary>
    public const string OrganisationClaim = "organisation_name";

    /// <inheritdoc />
    public Task<PortalReader> ReadAsync(ClaimsPrincipal user, CancellationToken cancel) =>
        Task.FromResult(
            user.Identity?.IsAuthenticated == true && Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role)
                ? new PortalReader(role, user.Identity.Name ?? "", user.FindFirstValue(OrganisationClaim))
                : PortalReader.Anonymous);
}
