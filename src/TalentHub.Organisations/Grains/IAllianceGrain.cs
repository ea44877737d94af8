using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Grains;

/// <summary>One alliance of school and industry, by its id.</summary>
public interface IAllianceGrain : IGrainWithGuidKey
{
    /// <summary>Founds it.</summary>
    Task<Outcome<AllianceView>> Found(FoundAlliance command, CommandContext context);

    /// <summary>Gives it another name.</summary>
    Task<Outcome<AllianceView>> Rename(RenameAlliance command, CommandContext context);

    /// <summary>Takes enterprises in; those who are members already stay so.</summary>
    Task<Outcome<AllianceView>> Admit(AdmitMembers command, CommandContext context);

    /// <summary>Lets an enterprise go; needs a reason.</summary>
    Task<Outcome<AllianceView>> Dismiss(DismissMember command, CommandContext context);

    /// <summary>Dissolves it; needs a reason.</summary>
    Task<Outcome<AllianceView>> Dissolve(DissolveAlliance command, CommandContext context);
}
