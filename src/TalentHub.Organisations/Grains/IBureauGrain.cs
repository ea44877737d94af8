using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Grains;

/// <summary>The bureau, by organisation id: its own record, and what it enters by roster.</summary>
public interface IBureauGrain : IGrainWithGuidKey
{
    /// <summary>Enters the bureau itself.</summary>
    Task<Outcome<OrganisationView>> Register(RegisterOrganisation command, CommandContext context);

    /// <summary>Enters the enterprises of one chunk of a roster; those known already are left as they are.</summary>
    Task<Outcome<RosterChunk>> RegisterEnterprises(RegisterEnterprises command, CommandContext context);

    /// <summary>Enters the memberships of one chunk of a roster, founding alliances that do not exist yet.</summary>
    Task<Outcome<RosterChunk>> RegisterMemberships(RegisterMemberships command, CommandContext context);
}
