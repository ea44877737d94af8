using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>Gives the seats of a site's duties to persons before any search.</summary>
internal sealed class FirstSeats(StaffBoard board, List<Duty> duties, SiteStaff staff)
{
    private const int LongestChain = 4;

    /// <summary>
    /// Fills the seats one after the other with who costs least: first where the fewest could, and of equals who has worked least. Then whoever could take a
    /// seat that is left empty is freed from another duty, if somebody else can take that one.
    /// </summary>
    internal void Fill()
    {
        var order = Enumerable.Range(0, duties.Count).OrderBy(at => duties[at].Day).ThenBy(at => duties[at].Willing.Length).ToList();
        foreach (var at in order)
        {
            for (var seat = 0; seat < duties[at].Seats.Length; seat++)
            {
                if (duties[at].Seats[seat] is null && Cheapest(at, seat) is { } person)
                {
                    staff.Seat(at, seat, person);
                }
            }
        }

        foreach (var at in order)
        {
            for (var seat = 0; seat < duties[at].Seats.Length; seat++)
            {
                _ = duties[at].Seats[seat] is not null || Free(at, seat, [at]);
            }
        }
    }

    // Who takes an empty seat at the lowest cost; nobody where it is better left empty.
    private Staff? Cheapest(int at, int seat)
    {
        board.Pulse.Beat();
        var (best, cost) = ((Staff?)null, (int.MaxValue, 0));
        foreach (var person in duties[at].Willing)
        {
            if (!duties[at].Has(person) && duties[at].Suits(seat, person) && board.Allows(person, duties[at]))
            {
                var price = (board.Set(duties[at], seat, person), board.Days(person));
                board.Set(duties[at], seat, null);
                (best, cost) = price.CompareTo(cost) < 0 ? (person, price) : (best, cost);
            }
        }

        return cost.Item1 < 0 ? best : null;
    }

    // Somebody on another duty at that time comes here, whose seat there another takes, who may have to be freed in the same way.
    private bool Free(int at, int seat, List<int> chain)
    {
        board.Pulse.Beat();
        foreach (var person in chain.Count < LongestChain ? duties[at].Willing : [])
        {
            if (duties[at].Has(person) || !duties[at].Suits(seat, person) || staff.OverlapOf(person, at) is not (>= 0 and var there) || chain.Contains(there))
            {
                continue;
            }

            var seatThere = Array.IndexOf(duties[there].Seats, person);
            staff.Seat(there, seatThere, null);
            if (board.Allows(person, duties[at]))
            {
                staff.Seat(at, seat, person);
                if (Take(there, seatThere, chain))
                {
                    return true;
                }

                staff.Seat(at, seat, null);
            }

            staff.Seat(there, seatThere, person);
        }

        return false;
    }

    private bool Take(int at, int seat, List<int> chain)
    {
        if (Cheapest(at, seat) is { } other)
        {
            staff.Seat(at, seat, other);
            return true;
        }

        return Free(at, seat, [.. chain, at]);
    }
}
