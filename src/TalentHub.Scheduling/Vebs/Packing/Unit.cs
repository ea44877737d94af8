using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Packing;

/// <summary>Candidates of one track who do one part at one time: a practical session, a lot of theory, a review session.</summary>
internal sealed class Unit(int number, ExamPart part, int track, List<Member> members, bool extraTime)
{
    private const int WeightOfPressing = 100;

    /// <summary>Its place in the list of the site's units.</summary>
    internal int Number { get; set; } = number;

    internal ExamPart Part => part;

    /// <summary>The number of the site at which it is.</summary>
    internal required int Site { get; init; }

    /// <summary>Which of the sites of the area that is.</summary>
    internal required int At { get; init; }

    internal int Track => track;

    internal List<Member> Members => members;

    internal int Size => members.Count;

    /// <summary>A later part of one of its candidates is pinned, and is lost if this one has no place.</summary>
    internal bool Pressing { get; set; }

    /// <summary>How much it counts where not all can have a place: its candidates, if nothing was published.</summary>
    internal int Weight { get; private set; } = members.Count;

    internal bool ExtraTime => extraTime;

    internal bool Access => members.Exists(member => member.Source.Access);

    /// <summary>Candidates who need an accessible place.</summary>
    internal int Wheelchairs { get; private set; } = members.Count(member => member.Source.Access);

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

    /// <summary>When it was there; -1 where it was nowhere, or that is not offered any more.</summary>
    internal int TimeBefore { get; set; } = -1;

    /// <summary>Why the last time at which it was had to be given up: nobody could be on duty then.</summary>
    internal UnscheduledReason? Unstaffed { get; set; }

    /// <summary>Why it has no place.</summary>
    internal UnscheduledReason? Reason { get; set; }

    /// <summary>Counts its candidates anew, when some have come or gone.</summary>
    /// <param name="problem">What counts how much.</param>
    internal void Recount(VebsProblem problem)
    {
        Wheelchairs = members.Count(member => member.Source.Access);
        Weight = members.Sum(member => problem.Weight(member.Number, part)) * (Pressing ? WeightOfPressing : 1);
    }

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

    /// <summary>Forgets the units with which it shares no candidate any more, and they it.</summary>
    internal void Prune()
    {
        Before.FindAll(unit => !Shares(unit)).ForEach(unit => _ = Before.Remove(unit) && unit.After.Remove(this));
        After.FindAll(unit => !Shares(unit)).ForEach(unit => _ = After.Remove(unit) && unit.Before.Remove(this));
        Apart.FindAll(unit => !Shares(unit)).ForEach(unit => _ = Apart.Remove(unit) && unit.Apart.Remove(this));
    }

    /// <summary>Forgets the units that share a candidate, and they it; what keeps their order now is another.</summary>
    internal void Leave(Unit inPlace)
    {
        foreach (var unit in Before)
        {
            unit.After.Remove(this);
            Add(inPlace.Before, unit, unit.After, inPlace);
        }

        foreach (var unit in After)
        {
            unit.Before.Remove(this);
            Add(inPlace.After, unit, unit.Before, inPlace);
        }

        foreach (var unit in Apart)
        {
            unit.Apart.Remove(this);
            Add(inPlace.Apart, unit, unit.Apart, inPlace);
        }
    }

    private static void Add(List<Unit> own, Unit other, List<Unit> others, Unit self)
    {
        if (!own.Contains(other))
        {
            own.Add(other);
            others.Add(self);
        }
    }

    private bool Shares(Unit other) => other.Members.Exists(Members.Contains);
}
