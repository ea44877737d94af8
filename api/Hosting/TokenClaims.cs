using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Hosting;

/// <summary>Turns an access token into the caller that its client is now; a disabled client becomes nobody.</summary>
public sealed class TokenClaims(MachineClientStore clients, FactsCache<MachineClientFacts> cache, IHttpContextAccessor http) : IClaimsTransformation
{
    private const string Scheme = "client-credentials";

    /// <inheritdoc/>
    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (principal.HasClaim(c => c.Type == CallerClaims.Session) || principal.Identity?.AuthenticationType == Scheme)
        {
            return principal;
        }

        return Guid.TryParse(principal.FindFirstValue(CallerClaims.Id), out var id)
            && await cache.Get(id, key => clients.Find(key, CancellationToken.None), MayWrite) is { } client
            ? new ClaimsPrincipal(new ClaimsIdentity([.. Claims(client)], Scheme, CallerClaims.Name, CallerClaims.Role))
            : new ClaimsPrincipal(new ClaimsIdentity());
    }

    private bool MayWrite => http.HttpContext is { } request && SessionCookie.MayWrite(request.Request);

    private static IEnumerable<Claim> Claims(MachineClientFacts client)
    {
        yield return new(CallerClaims.Id, client.Id.ToString());
        yield return new(CallerClaims.Name, client.Name);
        yield return new(CallerClaims.Role, client.Role.ToString());
        if (client.OrganisationId is { } organisation)
        {
            yield return new(CallerClaims.Organisation, organisation.ToString());
        }
    }
}
