namespace TalentHub.Training.Store;

/// <summary>How a list of agreements is ordered.</summary>
public enum AgreementSort
{
    /// <summary>By when they were entered.</summary>
    Signed,

    /// <summary>By school.</summary>
    School,

    /// <summary>By enterprise.</summary>
    Enterprise,

    /// <summary>By first day.</summary>
    StartsOn,

    /// <summary>By last day.</summary>
    EndsOn,
}
