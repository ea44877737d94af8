using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Grains.Rosters;

/// <summary>An import as its owner sees it.</summary>
public sealed record RosterImportView(
    Guid Id, string Kind, Guid TargetId, string TargetTitle, string FileName, RosterImportState State, Guid? CheckRun, Guid? RegisterRun,
    RosterCounts Checked, RosterCounts Done, Problem? FileProblem);
