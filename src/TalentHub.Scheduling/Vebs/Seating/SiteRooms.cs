using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs.Seating;

/// <summary>Gives rooms to everything of a site that has its time, and other times to what finds none.</summary>
internal sealed class SiteRooms(SiteFrame frame, SiteBoard board, RoomSeating seating, Reseating reseating)
{
    private readonly CondensedTime _condensed = new(frame, seating);

    /// <summary>Gives rooms.</summary>
    /// <param name="openOneMore">Opens another day, if there is one and it may be opened.</param>
    internal void Give(Func<bool> openOneMore)
    {
        seating.SeatKept();
        seating.SeatTheory();
        seating.Standing.RemoveAll(seat => reseating.SeatFreely(seat.Lot, seat.Member) is not null);
        foreach (var time in seating.Standing.GroupBy(seat => (seat.Lot.Site, seat.Lot.Time, Mask: seat.Lot.Masks[seat.Lot.Time])).ToList())
        {
            if (_condensed.Seats(time.Key.Site, time.Key.Time, time.Key.Mask, [.. time.Select(seat => seat.Member)]))
            {
                seating.Standing.RemoveAll(time.Contains);
            }
        }

        foreach (var (lot, member) in seating.Standing)
        {
            reseating.Seat(lot, member, _ => true, _ => true, openOneMore);
        }

        foreach (var review in frame.Units.Where(unit => unit is { Part: ExamPart.Review, Time: >= 0 } && !seating.ReviewRooms.ContainsKey(unit))
            .OrderBy(unit => unit.Pin is null).ThenBy(unit => unit.Time).ToList())
        {
            _ = seating.SeatReview(review) || (seating.FreeRoom(review) && seating.SeatReview(review)) || _condensed.Room(review) || Move(review, openOneMore);
        }
    }

    // Another time at which there is a room.
    private bool Move(Unit review, Func<bool> openOneMore)
    {
        board.Take(review);
        do
        {
            for (var time = 0; time < frame.Problem.Times && review.Pin is null; time++)
            {
                if (!board.CanAttend(review, time))
                {
                    continue;
                }

                board.Put(review, time, null);
                if (seating.SeatReview(review) || _condensed.Room(review))
                {
                    return true;
                }

                board.Take(review);
            }
        }
        while (review.Pin is null && openOneMore());
        review.Reason = UnscheduledReason.PlacesFull;
        return false;
    }
}
