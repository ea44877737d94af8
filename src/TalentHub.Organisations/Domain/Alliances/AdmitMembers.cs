namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Takes enterprises into an alliance.</summary>
public sealed record AdmitMembers(IReadOnlyList<Guid> Enterprises);
