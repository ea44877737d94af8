namespace TalentHub.Scheduling.Vebs.Remedies;

/// <summary>What could be added so that more parts find a place, the cheapest first.</summary>
public enum RemedyKind
{
    /// <summary>Persons who invigilate.</summary>
    Invigilators,

    /// <summary>A person who supervises.</summary>
    Supervisor,

    /// <summary>Senior examiners of an occupation who must withdraw from nobody.</summary>
    Examiners,

    /// <summary>An accessible theory room with computers.</summary>
    Room,

    /// <summary>An accessible workshop with stations of a type.</summary>
    Workshop,

    /// <summary>A day after the last.</summary>
    Day,
}
