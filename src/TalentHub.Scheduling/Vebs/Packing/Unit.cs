using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Packing;

/// <summary>Candidates of one track who do one part at one time: a practical session, a lot of theory, a review session.</summary>
internal sealed class Unit(int number, ExamPart part, int track, List<Member> members, bool extraTime)
{
    internal int Number => number;

    internal ExamPart Part => part;

    internal int Track => track;

    internal List<Member> Members => members;

    internal int Size => members.Count;

    internal bool ExtraTime => extraTime;

    internal bool Access { get; } = members.Any(member => member.Source.Access);

    /// <summary>How long it takes on each day, in minutes.</summary>
    internal int[] Minutes { get; set; } = [];

    /// <summary>How long it takes on each day, in ticks.</summary>
    internal int[] Ticks { get; set; } = [];

    /// <summary>The ticks it takes if it begins at each time; nothing where that is not allowed.</summary>
    internal ulong[] Masks { get; set; } = [];

    /// <summary>Workshops that can hold it, best first.</summary>
    internal Place[] Places { get; set; } = [];

    /// <summary>Units that share a candidate and must be over before this one begins.</summary>
    internal List<Unit> Before { get; } = [];

    /// <summary>Units that share a candidate and must begin after this one.</summary>
    internal List<Unit> After { get; } = [];

    /// <summary>Units that share a candidate and must be at another time.</summary>
    internal List<Unit> Apart { get; } = [];

    internal List<Trip> Trips { get; } = [];

    /// <summary>Employer and track, numbered within the site; lots of one number should sit together.</summary>
    internal int Group { get; set; }

    /// <summary>Day times starts; -1 where it has no place.</summary>
    internal int Time { get; set; } = -1;

    /// <summary>The workshop of a practical session.</summary>
    internal Place? Place { get; set; }

    /// <summary>Published: may not be moved.</summary>
    internal Booking? Pin { get; set; }

    /// <summary>Where it was, and should stay if it can.</summary>
    internal Booking? Was { get; set; }

    /// <summary>Why it has no place.</summary>
    internal UnscheduledReason? Reason { get; set; }

    /// <summary>Keeps the same order with the units that share a candidate as another does.</summary>
    internal void Join(Unit other)
    {
        foreach (var unit in other.Before.Where(Shares))
        {
            Before.Add(unit);
            unit.After.Add(this);
        }

        foreach (var unit in other.After.Where(Shares))
        {
            After.Add(unit);
            unit.Before.Add(this);
        }

        foreach (var unit in other.Apart.Where(Shares))
        {
            Apart.Add(unit);
            unit.Apart.Add(this);
        }
    }

    private bool Shares(Unit other) => other.Members.Exists(Members.Contains);
}
