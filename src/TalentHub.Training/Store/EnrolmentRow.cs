using TalentHub.People.Store;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>A student of a class as the tables have it.</summary>
public sealed class EnrolmentRow
{
    /// <summary>The enrolment.</summary>
    public Guid Id { get; init; }

    /// <summary>The class.</summary>
    public Guid ClassId { get; init; }

    /// <summary>The student.</summary>
    public Guid PersonId { get; init; }

    /// <summary>How the student stands.</summary>
    public EnrolmentState State { get; init; }

    /// <summary>The day of entry.</summary>
    public DateOnly EnrolledOn { get; init; }

    /// <summary>The day of leaving or graduating.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Why the student left.</summary>
    public string? Reason { get; init; }

    /// <summary>The class.</summary>
    public ClassRow? Class { get; init; }

    /// <summary>Who it is.</summary>
    public PersonListRow? Person { get; init; }
}
