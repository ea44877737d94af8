namespace TalentHub.People.Domain.Rosters;

/// <summary>What can be done with the import of one roster file.</summary>
public enum RosterImportMove
{
    /// <summary>Brings the file in.</summary>
    Upload,

    /// <summary>Starts the dry run, or starts it over.</summary>
    Check,

    /// <summary>The dry run is through.</summary>
    FinishCheck,

    /// <summary>Confirms the report, so that the valid rows are registered; again, when the job behind it failed.</summary>
    Register,

    /// <summary>The registration is through.</summary>
    FinishRegistration,

    /// <summary>Gives the import up.</summary>
    Cancel,
}
