using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Rosters;

namespace TalentHub.Organisations.Store;

/// <summary>What becomes of the enterprises of a chunk: one finding a row, and those that are entered.</summary>
public sealed record EnterpriseMatches(IReadOnlyList<RosterFinding> Findings, IReadOnlyList<EnterpriseEntry> New);
