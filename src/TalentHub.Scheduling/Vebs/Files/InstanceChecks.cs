using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Files;

/// <summary>Whether an instance means something: every name leads somewhere, every number can be right. The first problem is told.</summary>
internal sealed class InstanceChecks
{
    private const int MostCandidates = 500_000;
    private const int MostOthers = 100_000;
    private const int MinutesOfDay = 1440;

    /// <summary>The engine looks at a day as at most this many ticks: bits of one word.</summary>
    private const int MostTicks = 64;

    private readonly VebsInstance _instance;
    private readonly HashSet<string> _sites = [];
    private readonly HashSet<string> _places = [];
    private readonly HashSet<string> _tracks = [];
    private readonly HashSet<string> _candidates = [];

    private InstanceChecks(VebsInstance instance) => _instance = instance;

    internal static VebsFileException? FirstProblem(VebsInstance instance)
    {
        try
        {
            new InstanceChecks(instance).All();
            return null;
        }
        catch (VebsFileException problem)
        {
            return problem;
        }
    }

    private void All()
    {
        Require(_instance.Format == VebsInstance.CurrentFormat, "$.format", $"must be '{VebsInstance.CurrentFormat}'");
        Sizes();
        Days();
        Rules();
        Places();
        Tracks();
        Candidates();
        People();
        Bookings("pinned", _instance.Pinned);
        Bookings("published", _instance.Published);
    }

    private void Sizes()
    {
        Require(_instance.Candidates.Count <= MostCandidates, "$.candidates", $"there are {_instance.Candidates.Count}; at most {MostCandidates} are taken");
        var others = new (string Name, int Count)[]
        {
            ("dates", _instance.Dates.Count * 100), ("rules", _instance.Rules.Count), ("sites", _instance.Sites.Count), ("rooms", _instance.Rooms.Count),
            ("workshops", _instance.Workshops.Count), ("equipment", _instance.Equipment.Count), ("tracks", _instance.Tracks.Count),
            ("changeovers", _instance.Changeovers.Count), ("people", _instance.People.Count),
        };
        foreach (var (name, count) in others)
        {
            Require(count <= MostOthers, $"$.{name}", $"there are too many; at most {(name == "dates" ? MostOthers / 100 : MostOthers)} are taken");
        }
    }

    private void Days()
    {
        var day = _instance.Day;
        Require(_instance.Dates.Count > 0, "$.dates", "there must be at least one day");
        Require(day.Halves.Count is 1 or 2, "$.day.halves", "there must be one or two");
        for (var i = 0; i < day.Halves.Count; i++)
        {
            var (half, earliest) = (day.Halves[i], i == 0 ? 0 : day.Halves[i - 1].Until);
            Require(half.From >= earliest && half.Until > half.From && half.Until <= MinutesOfDay, $"$.day.halves[{i}]",
                $"runs from minute {half.From} to {half.Until}; it must end after it begins, on the same day, and follow the one before");
        }

        for (var i = 1; i < _instance.Dates.Count; i++)
        {
            Require(_instance.Dates[i] > _instance.Dates[i - 1], $"$.dates[{i}]", "must be later than the one before");
        }

        Require(day.Starts.Count > 0, "$.day.starts", "there must be at least one");
        for (var i = 0; i < day.Starts.Count; i++)
        {
            Require(day.Halves.Any(half => day.Starts[i] >= half.From && day.Starts[i] < half.Until), $"$.day.starts[{i}]", "lies in no half of the day");
            Require(i == 0 || day.Starts[i] > day.Starts[i - 1], $"$.day.starts[{i}]", "must be later than the one before");
        }

        Range(day.SlotMinutes, 1, MinutesOfDay, "$.day.slotMinutes");
        Require(Ticks() <= MostTicks, "$.day", $"times must be so round that a day has at most {MostTicks} steps; these need {Ticks()}");
    }

    private int Ticks()
    {
        var day = _instance.Day;
        var times = day.Halves.SelectMany(half => day.Starts.Where(start => start >= half.From && start < half.Until).Select(start => start - half.From)
            .Append(half.Until - half.From)).Concat(_instance.Tracks.Select(track => track.PracticeMinutes));
        return day.Halves.Sum(half => half.Until - half.From) / times.Where(time => time > 0).Aggregate(0, Gcd);
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    private void Rules()
    {
        Require(_instance.Rules.Count > 0, "$.rules", "there must be at least one set");
        for (var i = 0; i < _instance.Rules.Count; i++)
        {
            var (rules, at) = (_instance.Rules[i], $"$.rules[{i}]");
            Require(i == 0 || rules.From > _instance.Rules[i - 1].From, at + ".from", "must be later than the one before");
            Range(rules.CandidatesPerInvigilator, 1, 1000, at + ".candidatesPerInvigilator");
            Range(rules.InvigilatorsMin, 0, 100, at + ".invigilatorsMin");
            Range(rules.PanelMin, 1, 99, at + ".panelMin");
            Range(rules.ReviewPanelMin, 1, 99, at + ".reviewPanelMin");
            Range(rules.ReviewMinutes, 1, MinutesOfDay, at + ".reviewMinutes");
            Range(rules.ReviewGroup, 1, 100, at + ".reviewGroup");
            Range(rules.ExtraTimePercent, 100, 400, at + ".extraTimePercent");
            Range(rules.SupervisorsMin, 0, 100, at + ".supervisorsMin");
            Require(new[] { rules.ChangedOneIn, rules.ConsecutiveSessionsMax, rules.MinutesPerDayMax, rules.DaysMax, rules.ConsecutiveDaysMax, rules.TravelMargin,
                rules.OutsidersMin, rules.PlanLeadDays, rules.TicketLeadDays, rules.LateFrom }.All(number => number is >= 0 and <= 10_000), at, "a number is below 0 or above 10000");
        }
    }

    private void Places()
    {
        for (var i = 0; i < _instance.Sites.Count; i++)
        {
            Unique(_sites, _instance.Sites[i].Id, $"$.sites[{i}].id");
        }

        for (var i = 0; i < _instance.Rooms.Count; i++)
        {
            var (room, at) = (_instance.Rooms[i], $"$.rooms[{i}]");
            Unique(_places, room.Id, at + ".id");
            Known(_sites, room.Site, at + ".site", "site");
            Range(room.Seats, 0, 10_000, at + ".seats");
            Range(room.Computers, 0, 10_000, at + ".computers");
        }

        for (var i = 0; i < _instance.Workshops.Count; i++)
        {
            var (workshop, at) = (_instance.Workshops[i], $"$.workshops[{i}]");
            Unique(_places, workshop.Id, at + ".id");
            Known(_sites, workshop.Site, at + ".site", "site");
            Require(workshop.Stations.Values.All(count => count is >= 0 and <= 10_000), at + ".stations", "a count is below 0 or above 10000");
        }

        for (var i = 0; i < _instance.Equipment.Count; i++)
        {
            Known(_sites, _instance.Equipment[i].Site, $"$.equipment[{i}].site", "site");
            Range(_instance.Equipment[i].Count, 0, 1_000_000, $"$.equipment[{i}].count");
        }
    }

    private void Tracks()
    {
        var longest = _instance.Day.Halves.Sum(half => half.Until - half.From);
        for (var i = 0; i < _instance.Tracks.Count; i++)
        {
            var (track, at) = (_instance.Tracks[i], $"$.tracks[{i}]");
            Unique(_tracks, track.Id, at + ".id");
            Range(track.Level, 1, 5, at + ".level");
            Range(track.TheoryMinutes, 1, longest, at + ".theoryMinutes");
            Range(track.PracticeMinutes, 1, longest, at + ".practiceMinutes");
            Range(track.CandidatesPerExaminer, 1, 1000, at + ".candidatesPerExaminer");
            Require(track.Equipment.Values.All(count => count is >= 0 and <= 1000), at + ".equipment", "a count is below 0 or above 1000");
        }

        for (var i = 0; i < _instance.Changeovers.Count; i++)
        {
            Known(_tracks, _instance.Changeovers[i].From, $"$.changeovers[{i}].from", "track");
            Known(_tracks, _instance.Changeovers[i].To, $"$.changeovers[{i}].to", "track");
            Range(_instance.Changeovers[i].Minutes, 0, MinutesOfDay, $"$.changeovers[{i}].minutes");
        }
    }

    private void Candidates()
    {
        for (var i = 0; i < _instance.Candidates.Count; i++)
        {
            var (candidate, at) = (_instance.Candidates[i], $"$.candidates[{i}]");
            Unique(_candidates, candidate.Id, at + ".id");
            Known(_tracks, candidate.Track, at + ".track", "track");
            Require(candidate.Parts.Distinct().Count() == candidate.Parts.Count, at + ".parts", "a part stands there twice");
            Require(candidate.Sites.Count is > 0 and <= 1000, at + ".sites", "there must be at least one, and not more than 1000");
            foreach (var site in candidate.Sites)
            {
                Known(_sites, site, at + ".sites", "site");
            }
        }
    }

    private void People()
    {
        HashSet<string> people = [];
        for (var i = 0; i < _instance.People.Count; i++)
        {
            var (person, at) = (_instance.People[i], $"$.people[{i}]");
            Unique(people, person.Id, at + ".id");
            Known(_sites, person.Home, at + ".home", "site");
            Require(person.Withdrawals.Count <= MostOthers && person.Qualifications.Count <= MostOthers, at, "has too many entries");
        }
    }

    private void Bookings(string list, IReadOnlyList<Booking> bookings)
    {
        HashSet<(string, ExamPart)> seen = [];
        for (var i = 0; i < bookings.Count; i++)
        {
            var (booking, at) = (bookings[i], $"$.{list}[{i}]");
            Known(_candidates, booking.Candidate, at + ".candidate", "candidate");
            Known(_places, booking.Place, at + ".place", "room or workshop");
            Require(seen.Add((booking.Candidate, booking.Part)), at, $"contradicts another entry: the {booking.Part} of candidate '{booking.Candidate}' is booked twice");
        }
    }

    private static void Unique(HashSet<string> seen, string id, string at)
    {
        Require(id.Length is > 0 and <= 100, at, "must have 1 to 100 signs");
        Require(seen.Add(id), at, $"'{id}' is already the id of another");
    }

    private static void Known(HashSet<string> known, string id, string at, string what) => Require(known.Contains(id), at, $"there is no {what} '{id}'");

    private static void Range(int number, int least, int most, string at) =>
        Require(number >= least && number <= most, at, $"is {number}; it must be from {least} to {most}");

    private static void Require(bool holds, string at, string wrong)
    {
        if (!holds)
        {
            throw new VebsFileException(at, wrong);
        }
    }
}
