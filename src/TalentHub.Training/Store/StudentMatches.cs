using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;

namespace TalentHub.Training.Store;

/// <summary>What becomes of the students of a chunk: one finding a row, and those who are enrolled.</summary>
public sealed record StudentMatches(IReadOnlyList<RosterFinding> Findings, IReadOnlyList<PersonMatch> New);
