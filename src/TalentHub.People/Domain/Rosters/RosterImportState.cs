namespace TalentHub.People.Domain.Rosters;

/// <summary>Where the import of one roster file stands.</summary>
public enum RosterImportState
{
    /// <summary>Not uploaded yet.</summary>
    None,

    /// <summary>The file is stored; nothing has looked at it.</summary>
    Uploaded,

    /// <summary>The dry run reads every row and changes nothing.</summary>
    Checking,

    /// <summary>The report is there: what would be registered and what not, by row and column.</summary>
    Checked,

    /// <summary>The valid rows are being registered, chunk by chunk.</summary>
    Registering,

    /// <summary>Every valid row is registered.</summary>
    Registered,

    /// <summary>Given up before anything was registered.</summary>
    Cancelled,
}
