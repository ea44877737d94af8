using TalentHub.People.Domain.Rosters;

namespace TalentHub.Organisations.Store;

/// <summary>What becomes of the memberships of a chunk: one finding a row, alliances that are founded, memberships that are entered.</summary>
public sealed record MembershipMatches(
    IReadOnlyList<RosterFinding> Findings, IReadOnlyList<NewAlliance> Founded, IReadOnlyList<NewMembership> New);
