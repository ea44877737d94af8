namespace TalentHub.People.Domain.Rosters;

/// <summary>What became of one row of a roster.</summary>
public enum RosterVerdict
{
    /// <summary>The dry run found nothing wrong; registering the row would add something.</summary>
    Valid,

    /// <summary>What the row says is registered already; registering it again would change nothing.</summary>
    Already,

    /// <summary>The row is registered.</summary>
    Registered,

    /// <summary>The row cannot be registered; its problems say why and what to do.</summary>
    Refused,
}
