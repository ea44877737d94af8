using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>Tells in the product's terms which tickets moved when a plan changed.</summary>
public sealed class TicketMoves(PlanningCase of)
{
    /// <summary>Parts whose place is another one in the sessions after a change, or none; a first place is no move.</summary>
    /// <param name="before">As published.</param>
    /// <param name="after">As it is now.</param>
    /// <param name="why">The reason of all of them.</param>
    /// <param name="because">What the body wrote about it.</param>
    public static IEnumerable<MovedTicket> Between(IEnumerable<PlannedSession> before, IEnumerable<PlannedSession> after, TicketMoveReason why, string? because = null)
    {
        var now = after.SelectMany(Places).ToDictionary(p => (p.Candidate, p.Part), p => p.Place);
        return
            from was in before.SelectMany(Places)
            let to = now.GetValueOrDefault((was.Candidate, was.Part))
            where to != was.Place
            select new MovedTicket(was.Candidate, was.Part, was.Place, to, why, because);
    }

    /// <summary>Candidates of whom a part has a place after a change that had none before.</summary>
    public static IReadOnlyList<Guid> First(IEnumerable<PlannedSession> before, IEnumerable<PlannedSession> after)
    {
        var had = before.SelectMany(Places).Select(p => (p.Candidate, p.Part)).ToHashSet();
        return [.. after.SelectMany(Places).Where(p => !had.Contains((p.Candidate, p.Part))).Select(p => p.Candidate).Distinct()];
    }

    /// <summary>The parts of a batch that a plan made anew puts elsewhere than the one that stood; of those who still are candidates.</summary>
    /// <param name="found">The new plan of the batch.</param>
    /// <param name="because">Why it was made, as the body wrote it.</param>
    public IReadOnlyList<MovedTicket> Anew(BatchArrangement found, string? because)
    {
        var candidates = of.Input.Candidates.Where(c => c.BatchId == found.BatchId).Select(c => c.Id).ToHashSet();
        return
        [
            .. Between(of.Input.Standing.Of(found.BatchId), found.Arrangement.Sessions, TicketMoveReason.PlannedAnew, because).Where(m => candidates.Contains(m.RegistrationId)),
        ];
    }

    /// <summary>Candidates of a batch of whom a part has a place in a new plan that had none in the one that stood.</summary>
    public IReadOnlyList<Guid> First(BatchArrangement found) => First(of.Input.Standing.Of(found.BatchId), found.Arrangement.Sessions);

    /// <summary>The parts of each batch that a repair had to move.</summary>
    public ILookup<Guid, MovedTicket> Read(RepairedPlan repaired)
    {
        var now = VebsRepair.Bookings(repaired.Plan).ToDictionary(booking => (booking.Candidate, booking.Part));
        var batches = of.Input.Candidates.ToDictionary(c => c.Id.ToString(), c => c.BatchId, StringComparer.Ordinal);
        return repaired.Moved.ToLookup(
            moved => batches[moved.Old.Candidate],
            moved => Ticket(batches[moved.Old.Candidate], moved, now.GetValueOrDefault((moved.Old.Candidate, moved.Old.Part))));
    }

    private MovedTicket Ticket(Guid batch, MovedBooking moved, Booking? now)
    {
        var why = ReasonOf(moved.Why);
        return new(Guid.Parse(moved.Old.Candidate), moved.Old.Part.ToString(), PlaceOf(moved.Old), now is null ? null : PlaceOf(now), why, Because(batch, moved.Old, why));
    }

    // The product knows no other absence of a candidate than a day that the own batch does not offer.
    private static TicketMoveReason ReasonOf(MoveReason why) => why switch
    {
        MoveReason.DateCancelled or MoveReason.CandidateAway => TicketMoveReason.DateCancelled,
        MoveReason.PlaceLost => TicketMoveReason.PlaceLost,
        MoveReason.NobodyOnDuty => TicketMoveReason.NobodyOnDuty,
        MoveReason.OtherPartMoved => TicketMoveReason.OtherPartMoved,
    };

    private string? Because(Guid batch, Booking old, TicketMoveReason why)
    {
        var venue = of.Venue(old.Place);
        return why switch
        {
            TicketMoveReason.DateCancelled => Closures(b => b.Id == batch).FirstOrDefault(c => c.Kind == ClosureKind.DayCancelled && c.Covers(old.Date))?.Reason,
            TicketMoveReason.PlaceLost => Closures(_ => true).FirstOrDefault(c => c.Closes(venue.Site, venue.Room) && c.Covers(old.Date))?.Reason,
            TicketMoveReason.NobodyOnDuty or TicketMoveReason.OtherPartMoved or TicketMoveReason.MovedByHand or TicketMoveReason.PlannedAnew => null,
        };
    }

    private IEnumerable<BatchClosure> Closures(Func<Batches.AssessmentBatch, bool> whose) => of.Input.Batches.Where(whose).SelectMany(b => b.Closures);

    private static IEnumerable<(Guid Candidate, string Part, TicketPlace Place)> Places(PlannedSession session) =>
        session.Candidates.Select(id => (id, session.Part, new TicketPlace(session.Site, session.Room, session.StartsAt)));

    private TicketPlace PlaceOf(Booking booking)
    {
        var venue = of.Venue(booking.Place);
        return new(venue.Site, venue.Room, ChinaTime.At(booking.Date, ExamDay.TimeOf(booking.Start)));
    }
}
