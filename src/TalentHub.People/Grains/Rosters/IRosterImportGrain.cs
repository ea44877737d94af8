using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Grains.Rosters;

/// <summary>One roster import, by its id: the wizard's steps.</summary>
public interface IRosterImportGrain : IGrainWithGuidKey
{
    /// <summary>Takes the file in; nothing is read yet.</summary>
    Task<Outcome<RosterImportView>> Upload(UploadRoster command, CommandContext context);

    /// <summary>Starts the dry run as a job; the view names its run.</summary>
    Task<Outcome<RosterImportView>> Check(CheckRoster command, CommandContext context);

    /// <summary>The job's report of the dry run.</summary>
    Task<Outcome<RosterImportView>> FinishCheck(FinishRosterCheck command, CommandContext context);

    /// <summary>Confirms the report; the valid rows are registered by a job.</summary>
    Task<Outcome<RosterImportView>> Register(RegisterRoster command, CommandContext context);

    /// <summary>The job's report of the registration.</summary>
    Task<Outcome<RosterImportView>> FinishRegistration(FinishRosterRegistration command, CommandContext context);

    /// <summary>Gives the import up before anything was registered.</summary>
    Task<Outcome<RosterImportView>> Cancel(CancelRoster command, CommandContext context);

    /// <summary>Where it stands, for the jobs behind it.</summary>
    Task<RosterImport> Read();
}
