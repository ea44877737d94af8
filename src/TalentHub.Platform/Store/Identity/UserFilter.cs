using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Which users a list shows.</summary>
/// <param name="Text">Part of the sign-in name or of the name shown.</param>
/// <param name="Role">Only those with this role.</param>
/// <param name="State">Only those in this state.</param>
/// <param name="OrganisationId">Only those of this organisation.</param>
/// <param name="Skip">Rows before the first.</param>
/// <param name="Take">At most so many rows, up to 500.</param>
/// <param name="Descending">Whether the order by sign-in name is turned round.</param>
public sealed record UserFilter(
    string? Text = null, Role? Role = null, UserState? State = null, Guid? OrganisationId = null, int Skip = 0, int Take = 50,
    bool Descending = false);
