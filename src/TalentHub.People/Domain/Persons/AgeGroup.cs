namespace TalentHub.People.Domain.Persons;

/// <summary>Who is entered: each group has ages of its own that are plausible.</summary>
public enum AgeGroup
{
    /// <summary>Students of a class.</summary>
    Students,

    /// <summary>Who works: candidates of an assessment, examiners.</summary>
    Workers,

    /// <summary>Experts whom employers bring in.</summary>
    Experts,
}
