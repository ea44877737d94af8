namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Lets an enterprise go; needs a reason.</summary>
public sealed record DismissMember(Guid EnterpriseId);
