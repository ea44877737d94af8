using System.Security.Claims;

namespace TalentHub.Api.Pages.Layout;

/// <summary>Finds what the shell shows about the signed-in user; registered once, asked once a page.</summary>
public interface IPortalReaderSource
{
    /// <summary>The reader of this request, with counts.</summary>
    Task<PortalReader> ReadAsync(ClaimsPrincipal user, CancellationToken cancel);
}
