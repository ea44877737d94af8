namespace TalentHub.Certification.Domain.Repairs;

/// <summary>Something that happened and that every planning of the batch obeys: a person, a room or a whole day is not to be had.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What happened.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="PersonId">Who is absent; null for the other kinds.</param>
/// <param name="Site">The site of the room; null for the other kinds.</param>
/// <param name="Room">The room; null for the other kinds.</param>
/// <param name="Reason">Why, in the body's words.</param>
public sealed record BatchClosure(Guid Id, ClosureKind Kind, DateOnly From, DateOnly To, Guid? PersonId, string? Site, string? Room, string Reason)
{
    /// <summary>A plan that obeys it is published, so that it can no longer be withdrawn.</summary>
    public bool Settled { get; init; }

    /// <summary>What a command records; members of other kinds are left out.</summary>
    public static BatchClosure Of(Guid id, RecordClosure command, string reason) => new(
        id, command.Kind, command.From, command.To, command.Kind == ClosureKind.PersonAbsent ? command.PersonId : null,
        command.Kind == ClosureKind.RoomLost ? command.Site : null, command.Kind == ClosureKind.RoomLost ? command.Room : null, reason.Trim());

    /// <summary>Whether it holds on a day.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether it closes a room.</summary>
    public bool Closes(string site, string room) => Kind == ClosureKind.RoomLost && Site == site && Room == room;

    /// <summary>Whether another says the same.</summary>
    public bool Repeats(BatchClosure other) =>
        (Kind, From, To, PersonId, Site, Room) == (other.Kind, other.From, other.To, other.PersonId, other.Site, other.Room);
}
