using TalentHub.People.Domain.Rosters;

namespace TalentHub.Training.Store;

/// <summary>What becomes of the agreements of a chunk: one finding a row, and those that are entered.</summary>
public sealed record AgreementMatches(IReadOnlyList<RosterFinding> Findings, IReadOnlyList<NewAgreement> New);
