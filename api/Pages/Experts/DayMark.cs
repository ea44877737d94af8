namespace TalentHub.Api.Pages.Experts;

/// <summary>What a day of a calendar is marked as; a word stands beside the colour.</summary>
public enum DayMark
{
    /// <summary>Recorded by the employer; waits for the expert.</summary>
    Recorded,

    /// <summary>Confirmed by the expert.</summary>
    Confirmed,

    /// <summary>Taken by another employer: the day counts there.</summary>
    Elsewhere,
}
