using TalentHub.Certification.Domain.Repairs;
using TalentHub.Platform.Domain;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>Tells in the product's terms which tickets a repair had to move.</summary>
public sealed class TicketMoves(PlanningCase of)
{
    /// <summary>The moved parts of each batch.</summary>
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
    private static MoveReason ReasonOf(MoveReason why) => why == MoveReason.CandidateAway ? MoveReason.DateCancelled : why;

    private string? Because(Guid batch, Booking old, MoveReason why)
    {
        var venue = of.Venue(old.Place);
        return why switch
        {
            MoveReason.DateCancelled => Closures(b => b.Id == batch).FirstOrDefault(c => c.Kind == ClosureKind.DayCancelled && c.Covers(old.Date))?.Reason,
            MoveReason.PlaceLost => Closures(_ => true).FirstOrDefault(c => c.Closes(venue.Site, venue.Room) && c.Covers(old.Date))?.Reason,
            MoveReason.CandidateAway or MoveReason.NobodyOnDuty or MoveReason.OtherPartMoved => null,
        };
    }

    private IEnumerable<BatchClosure> Closures(Func<Batches.AssessmentBatch, bool> whose) => of.Input.Batches.Where(whose).SelectMany(b => b.Closures);

    private TicketPlace PlaceOf(Booking booking)
    {
        var venue = of.Venue(booking.Place);
        return new(venue.Site, venue.Room, ChinaTime.At(booking.Date, ExamDay.TimeOf(booking.Start)));
    }
}
