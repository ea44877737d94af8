using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Grains;

/// <summary>What can be done with the record of any organisation, by organisation id.</summary>
public interface IOrganisationGrain : IGrainWithGuidKey
{
    /// <summary>Enters it.</summary>
    Task<Outcome<OrganisationView>> Register(RegisterOrganisation command, CommandContext context);

    /// <summary>Changes name and details; others than the bureau only their own.</summary>
    Task<Outcome<OrganisationView>> Edit(EditOrganisation command, CommandContext context);

    /// <summary>Closes it; needs a reason.</summary>
    Task<Outcome<OrganisationView>> Close(CloseOrganisation command, CommandContext context);

    /// <summary>Opens it again; needs a reason.</summary>
    Task<Outcome<OrganisationView>> Reopen(ReopenOrganisation command, CommandContext context);
}
