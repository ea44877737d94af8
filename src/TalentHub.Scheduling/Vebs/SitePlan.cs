using System.Diagnostics.CodeAnalysis;
using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Seating;
using TalentHub.Scheduling.Vebs.Staffing;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>The plan of one site, or of several that are planned together, step by step: units, their times, rooms, and who is on duty.</summary>
internal sealed class SitePlan
{
    private const int Rounds = 3;
    private readonly VebsProblem _problem;
    private readonly SiteConstruction _construction;
    private readonly DayChoice _days;
    private readonly SiteSearch _search;
    private readonly int _daysMore;

    internal SitePlan(VebsProblem problem, Area area, SiteMembers homes, ulong seed, SiteJournal? journal, Beginning beginning)
    {
        (_problem, Area, _search) = (problem, area, new(problem.Pulse, journal, seed + ((ulong)area.First * 0x9E3779B97F4A7C15)));
        Frame = new(problem, area, new SitePacking(problem, area, homes, beginning).Units, homes.PeopleOf(area));
        (Board, _daysMore) = (new(Frame, careful: beginning != Beginning.First), beginning.DaysMore);
        Empty();
        (_construction, _days) = (new(Frame, Board), new(Frame, Board));
    }

    internal Area Area { get; }

    internal SiteFrame Frame { get; }

    internal SiteBoard Board { get; }

    internal RoomSeating Seating { get; private set; }

    internal Reseating Reseating { get; private set; }

    internal List<Duty> Duties { get; private set; } = [];

    /// <summary>The site is open on more days than its places, and the ways of its candidates, ask for.</summary>
    internal bool OpensMore => OpenDays.Count() > FewestDays.Of(Frame);

    /// <summary>Candidates' parts without a place that could have one.</summary>
    internal int Missing => Frame.Units.Where(unit => unit.Time < 0 && unit.Masks.Any(mask => mask != 0)).Sum(unit => unit.Size);

    internal IEnumerable<int> OpenDays => Frame.Units.Where(unit => unit.Time >= 0).Select(unit => unit.Time / _problem.Grid.Starts).Distinct().Order();

    /// <summary>Days on which one of the sites is open.</summary>
    internal IEnumerable<int> OpenDaysAt(int site) =>
        Frame.Units.Where(unit => unit.Site == site && unit.Time >= 0).Select(unit => unit.Time / _problem.Grid.Starts).Distinct().Order();

    /// <summary>Gives first times.</summary>
    /// <param name="steps">Of each short search.</param>
    /// <param name="goOn">Asked again and again.</param>
    internal void Construct(long steps, Func<bool> goOn) => FirstTimes(steps, goOn).Give(_daysMore);

    /// <summary>Gives first times on no more days than the fewest.</summary>
    /// <returns>Everything has one; the plan is of no use else.</returns>
    internal bool ConstructOnFewest(long steps, Func<bool> goOn) => FirstTimes(steps, goOn).GiveOnFewest() && !OpensMore;

    private FirstTimes FirstTimes(long steps, Func<bool> goOn) => new(Frame, Board, _construction, _days, _search, steps, goOn);

    /// <summary>Searches better times. Then theory and reviews get their rooms.</summary>
    internal void SearchTimes(long steps, Func<bool> goOn)
    {
        _search.Times(Frame, Board, steps, goOn);
        GiveRooms(mayOpen: true);
    }

    /// <summary>Lists the duties and fills them. Where a session finds no panel at its time, it gets another, and everything is filled anew.</summary>
    internal void FillDuties(StaffBoard board, PreviousDuties before, int stepsEach, Func<bool> goOn)
    {
        for (var round = 0; ; round++)
        {
            ListDuties();
            FillOnce(board, before, (long)stepsEach * Duties.Count, goOn);
            var unsound = Duties.Where(duty => duty.Session is { Pin: null } && !board.Sound(duty)).Select(duty => duty.Session!).ToList();
            if (unsound.Count == 0 || round == Rounds)
            {
                return;
            }

            Retime(board, unsound, (long)stepsEach * Frame.Units.Count / 4, goOn);
        }
    }

    private void Retime(StaffBoard board, List<Unit> unsound, long steps, Func<bool> goOn)
    {
        foreach (var duty in Duties.Where(duty => duty.Session is not null))
        {
            duty.Session!.Unstaffed = unsound.Contains(duty.Session) ? Reasons.Of(duty, board, Frame.Eligibility, Frame.IsOfSite) : null;
        }

        foreach (var duty in Duties)
        {
            board.Clear(duty);
        }

        foreach (var session in unsound.Where(session => session.Masks.Count(mask => mask != 0) > 1))
        {
            var time = session.Time;
            Board.Take(session);
            session.Masks[time] = 0;
        }

        Empty();
        _construction.Place();
        _search.Times(Frame, Board, steps, goOn);
        GiveRooms(mayOpen: false);
    }

    [MemberNotNull(nameof(Seating), nameof(Reseating))]
    private void Empty()
    {
        Seating = new(Frame);
        Reseating = new(Frame, Board, Seating);
        Duties = [];
    }

    private void GiveRooms(bool mayOpen) => new SiteRooms(Frame, Board, Seating, Reseating).Give(mayOpen ? _days.OpenOneMore : () => false);

    /// <summary>Closes the days on which nothing is, because nobody supervises them.</summary>
    internal void CloseUnused()
    {
        var used = OpenDays.ToHashSet();
        for (var day = 0; day < _problem.Days; day++)
        {
            Board.Open[day] &= used.Contains(day);
        }

        foreach (var site in Frame.Apart ? Frame.Sites : [])
        {
            Enumerable.Range(0, _problem.Days).Except(OpenDaysAt(site)).ToList().ForEach(day => Frame.Shut(site, day));
        }
    }

    /// <summary>Takes everything off a day on which a site cannot be open.</summary>
    internal void Close(int site, int day)
    {
        Board.Open[day] &= Frame.Apart;
        foreach (var unit in Frame.Units.Where(unit => unit.Site == site && unit.Time >= 0 && unit.Time / _problem.Grid.Starts == day))
        {
            Seating.LeaveReview(unit);
            Board.Take(unit);
            unit.Reason = UnscheduledReason.NoSupervisor;
        }

        Seating.Sittings.RemoveAll(sitting => sitting.Room.Site == site && sitting.Time / _problem.Grid.Starts == day);
    }

    /// <summary>Times and workshops at which a session could be.</summary>
    internal IEnumerable<(int Time, Place? Place)> Options(Unit session) =>
        from time in Enumerable.Range(0, _problem.Times)
        where session.Masks[time] != 0
        from place in session.Part == ExamPart.Practice ? session.Places : (Place?[])[null]
        select (time, place);

    /// <summary>Brings a duty in line with the new time of its session.</summary>
    internal void Renew(Duty duty)
    {
        var renewed = Panel(duty.Session!);
        (duty.Day, duty.Mask, duty.Seats, duty.Willing, duty.Outsiders) = (renewed.Day, renewed.Mask, renewed.Seats, renewed.Willing, renewed.Outsiders);
        if (duty.Session!.Part == ExamPart.Practice)
        {
            DutyOrder.Insert(duty, Duties.Where(other => other != duty && other.Session is { Part: ExamPart.Practice, Time: >= 0 } session && session.Place == duty.Session.Place));
        }
    }

    private void ListDuties()
    {
        Duties = [.. Frame.Units.Where(unit => unit.Part != ExamPart.Theory && unit.Time >= 0).Select(Panel),
            .. Seating.Sittings.Where(sitting => sitting.Members.Count > 0).Select(Invigilation)];
        foreach (var workshop in Duties.Where(duty => duty.Session is { Part: ExamPart.Practice }).GroupBy(duty => duty.Session!.Place))
        {
            DutyOrder.Link(workshop);
        }
    }

    private void FillOnce(StaffBoard board, PreviousDuties before, long steps, Func<bool> goOn)
    {
        var staff = new SiteStaff(board, Duties);
        staff.Keep(before.Of(_problem, Duties, Seating.ReviewRooms));
        new FirstSeats(board, Duties, staff).Fill();
        if (staff.Movable)
        {
            _search.Run(staff, steps, Frame.Units.Count, goOn);
        }

        new SeatMending(board, Duties, staff).Mend();
    }

    private Duty Panel(Unit unit)
    {
        _problem.Pulse.Beat();
        var (day, mask) = (unit.Time / _problem.Grid.Starts, unit.Masks[unit.Time]);
        return new()
        {
            Session = unit, Site = unit.Site, Day = day, Mask = mask, Seats = new Staff?[Frame.Panel(unit, day)], Outsiders = _problem.Rules[day].OutsidersMin,
            Willing = [.. Frame.Eligibility.Willing(unit).Where(person => (person.Away[day] & mask) == 0 && Frame.Eligibility.On(person, unit, day) && Frame.IsOfSite(person))],
        };
    }

    internal Duty Invigilation(Sitting sitting)
    {
        var day = sitting.Time / _problem.Grid.Starts;
        var rules = _problem.Rules[day];
        var seats = Math.Max(rules.InvigilatorsMin, (sitting.Members.Count + rules.CandidatesPerInvigilator - 1) / rules.CandidatesPerInvigilator);
        return new()
        {
            Sitting = sitting, Site = sitting.Room.Site, Day = day, Mask = sitting.Mask, Seats = new Staff?[seats],
            Willing = [.. Frame.People.Where(person => person.Invigilates && (person.Away[day] & sitting.Mask) == 0)],
        };
    }
}
