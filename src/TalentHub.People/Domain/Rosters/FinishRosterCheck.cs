using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Domain.Rosters;

/// <summary>The dry run is through: its counts, or what is wrong with the file as a whole.</summary>
public sealed record FinishRosterCheck(Guid Run, RosterCounts Counts, Problem? FileProblem);
