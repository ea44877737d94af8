namespace TalentHub.Training.Domain.Classes;

/// <summary>How a student stands in a class.</summary>
public enum EnrolmentState
{
    /// <summary>In the class.</summary>
    Enrolled,

    /// <summary>Left it, or the class was given up.</summary>
    Withdrawn,

    /// <summary>Was in it at its end.</summary>
    Graduated,
}
