namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Enters the memberships of one chunk of a roster.</summary>
public sealed record RegisterMemberships(IReadOnlyList<AllianceEntry> Memberships);
