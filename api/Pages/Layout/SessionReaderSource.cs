using System.Security.Claims;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Work;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Layout;

/// <summary>Reads who is signed in from the session, and counts the to-dos.</summary>
public sealed class SessionReaderSource(Caller caller, WorkItems items) : IPortalReaderSource
{
    /// <inheritdoc />
    public async Task<PortalReader> ReadAsync(ClaimsPrincipal user, CancellationToken cancel) =>
        caller.Role == Role.Public
            ? PortalReader.Anonymous
            : new PortalReader(caller.Role, caller.DisplayName, caller.OrganisationName) { WorkItems = (await items.Read(cancel)).Count };
}
