namespace TalentHub.Scheduling.Model;

/// <summary>What a candidate comes for.</summary>
public enum Part
{
    /// <summary>Theory, at a desk.</summary>
    Theory,

    /// <summary>Practice, at a station before a panel.</summary>
    Practice,

    /// <summary>Review before a panel of senior examiners.</summary>
    Review,
}
