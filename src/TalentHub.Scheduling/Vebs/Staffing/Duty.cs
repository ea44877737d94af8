using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Seating;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>Something at a time that needs persons: the panel of a session, or the invigilators of a sitting.</summary>
internal sealed class Duty
{
    /// <summary>The practical or review session; null for a sitting.</summary>
    internal Unit? Session { get; init; }

    /// <summary>The theory sitting; null for a session.</summary>
    internal Sitting? Sitting { get; init; }

    internal required int Site { get; init; }

    internal required int Day { get; set; }

    internal required ulong Mask { get; set; }

    /// <summary>One entry a seat; null where nobody was found.</summary>
    internal required Staff?[] Seats { get; set; }

    /// <summary>Who may take a seat, were it not for other duties.</summary>
    internal required Staff[] Willing { get; set; }

    /// <summary>So many seats are for those whom no candidate's employer employs.</summary>
    internal int Outsiders { get; set; }

    internal Duty? Before { get; set; }

    internal Duty? After { get; set; }

    internal bool Examines => Session is not null;

    internal bool Has(Staff person) => Array.IndexOf(Seats, person) >= 0;

    /// <summary>Some empty seat may be this person's as far as outsiders go.</summary>
    internal bool HasSeatFor(Staff person)
    {
        for (var seat = 0; seat < Seats.Length; seat++)
        {
            if (Seats[seat] is null && Suits(seat, person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The seat may be this person's as far as outsiders go.</summary>
    internal bool Suits(int seat, Staff person)
    {
        if (seat >= Outsiders || person.Employer < 0)
        {
            return true;
        }

        foreach (var member in Session!.Members)
        {
            if (member.Employer == person.Employer)
            {
                return false;
            }
        }

        return true;
    }
}
