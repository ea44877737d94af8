using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Which users a list shows.</summary>
/// <param name="Text">Part of the sign-in name or of the name shown.</param>
/// <param name="Role">Only those with this role.</param>
/// <param name="State">Only those in this state.</param>
/// <param name="OrganisationId">Only those of this organisation.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows a page, at most 200.</param>
public sealed record UserFilter(
    string? Text = null, Role? Role = null, UserState? State = null, Guid? OrganisationId = null, int Page = 1, int Size = 50);
