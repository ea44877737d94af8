namespace TalentHub.Training.Store;

/// <summary>How a list of classes is ordered.</summary>
public enum ClassSort
{
    /// <summary>By when they began.</summary>
    Opened,

    /// <summary>By name.</summary>
    Name,

    /// <summary>By school.</summary>
    School,

    /// <summary>By year of entry.</summary>
    Year,

    /// <summary>By number of students.</summary>
    Students,
}
