using System.Globalization;

namespace TalentHub.Scheduling.Evaluation.Itc2007;

/// <summary>
/// Prices a timetable from the two files alone, by the competition's own words, and shares nothing with the engine that made it: no parser, no
/// tables, no tricks. Students are counted one by one.
/// </summary>
public sealed class ExamEvaluator
{
    private readonly Dictionary<string, List<string[]>> _sections = new(StringComparer.Ordinal);
    private readonly List<HashSet<int>> _students = [];
    private readonly List<int> _duration = [];

    private ExamEvaluator(IEnumerable<string> lines)
    {
        var section = "";
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '[')
            {
                section = line[1..].Split(':', ']')[0];
            }
            else
            {
                Rows(section).Add([.. line.Split(',').Select(value => value.Trim())]);
            }
        }

        foreach (var exam in Rows("Exams"))
        {
            _duration.Add(Int(exam[0]));
            _students.Add([.. exam.Skip(1).Where(value => value.Length > 0).Select(Int)]);
        }
    }

    /// <summary>Prices a solution.</summary>
    /// <param name="instance">The lines of the instance file.</param>
    /// <param name="solution">One line an examination: period and room, in the order of the examinations.</param>
    public static ExamReport Evaluate(IEnumerable<string> instance, IEnumerable<string> solution)
    {
        var places = solution.Where(line => line.Trim().Length > 0).Select(line => line.Split(','))
            .Select(values => (Period: Int(values[0].Trim()), Room: Int(values[1].Trim()))).ToList();
        var evaluator = new ExamEvaluator(instance);

        // Without a place for each examination there is no cost to speak of.
        return evaluator.Unassigned(places) is > 0 and var unassigned
            ? new(new Dictionary<string, int>(StringComparer.Ordinal) { ["Unassigned"] = unassigned }, new Dictionary<string, long>(StringComparer.Ordinal))
            : new(evaluator.Hard(places), evaluator.Soft(places));
    }

    private int Unassigned(List<(int Period, int Room)> at)
    {
        var (periods, rooms) = (Rows("Periods").Count, Rows("Rooms").Count);
        return Math.Abs(_students.Count - at.Count) + at.Count(place => place.Period < 0 || place.Period >= periods || place.Room < 0 || place.Room >= rooms);
    }

    private Dictionary<string, int> Hard(List<(int Period, int Room)> at)
    {
        var periods = Rows("Periods");
        var rooms = Rows("Rooms");
        var sittings = at.Select((place, exam) => (place, exam)).GroupBy(sitting => sitting.place, sitting => sitting.exam).ToList();
        var relations = Rows("PeriodHardConstraints");
        return new(StringComparer.Ordinal)
        {
            ["Unassigned"] = 0,
            ["Conflicts"] = Pairs(at).Count(pair => pair.Apart == 0),
            ["Capacity"] = sittings.Count(sitting => sitting.Sum(exam => _students[exam].Count) > Int(rooms[sitting.Key.Room][0])),
            ["Duration"] = at.Where((place, exam) => _duration[exam] > Int(periods[place.Period][2])).Count(),
            ["After"] = relations.Count(r => r[1] == "AFTER" && at[Int(r[0])].Period <= at[Int(r[2])].Period),
            ["Coincidence"] = relations.Count(r => r[1] == "EXAM_COINCIDENCE" && at[Int(r[0])].Period != at[Int(r[2])].Period
                && !_students[Int(r[0])].Overlaps(_students[Int(r[2])])),
            ["Exclusion"] = relations.Count(r => r[1] == "EXCLUSION" && at[Int(r[0])].Period == at[Int(r[2])].Period),
            ["RoomExclusive"] = Rows("RoomHardConstraints").Count(r => sittings.Single(sitting => sitting.Contains(Int(r[0]))).Count() > 1),
        };
    }

    private Dictionary<string, long> Soft(List<(int Period, int Room)> at)
    {
        var periods = Rows("Periods");
        var spread = Weight("PERIODSPREAD", 0);
        var day = Days(periods);
        var pairs = Pairs(at).Where(pair => pair.Apart > 0).ToList();
        var sameDay = pairs.Where(pair => day[pair.First] == day[pair.First + pair.Apart]).ToList();
        var largest = Enumerable.Range(0, at.Count).OrderByDescending(exam => _students[exam].Count).ThenBy(exam => exam).Take(Weight("FRONTLOAD", 0));
        return new(StringComparer.Ordinal)
        {
            ["TwoInARow"] = (long)Weight("TWOINAROW", 0) * sameDay.Count(pair => pair.Apart == 1),
            ["TwoInADay"] = (long)Weight("TWOINADAY", 0) * sameDay.Count(pair => pair.Apart > 1),
            ["PeriodSpread"] = pairs.Count(pair => pair.Apart <= spread),
            ["MixedDurations"] = (long)Weight("NONMIXEDDURATIONS", 0) * at.Select((place, exam) => (place, Minutes: _duration[exam])).Distinct()
                .GroupBy(use => use.place).Sum(use => use.Count() - 1L),
            ["FrontLoad"] = (long)Weight("FRONTLOAD", 2) * largest.Count(exam => at[exam].Period >= periods.Count - Weight("FRONTLOAD", 1)),
            ["RoomPenalty"] = at.Sum(place => Int(Rows("Rooms")[place.Room][1])),
            ["PeriodPenalty"] = at.Sum(place => Int(periods[place.Period][3])),
        };
    }

    /// <summary>Each unordered pair of examinations of each student: the earlier period, and how far apart.</summary>
    private IEnumerable<(int First, int Apart)> Pairs(List<(int Period, int Room)> at)
    {
        var sits = _students.SelectMany((students, exam) => students.Select(student => (student, exam))).GroupBy(s => s.student, s => at[s.exam].Period);
        foreach (var student in sits.Select(periods => periods.Order().ToList()))
        {
            for (var i = 0; i < student.Count; i++)
            {
                for (var j = i + 1; j < student.Count; j++)
                {
                    yield return (student[i], student[j] - student[i]);
                }
            }
        }
    }

    private static List<int> Days(List<string[]> periods)
    {
        var days = new List<int> { 0 };
        for (var period = 1; period < periods.Count; period++)
        {
            days.Add(days[^1] + (periods[period][0] == periods[period - 1][0] ? 0 : 1));
        }

        return days;
    }

    private int Weight(string name, int index) => Int(Rows("InstitutionalWeightings").Single(row => row[0] == name)[index + 1]);

    private List<string[]> Rows(string section) => _sections.TryGetValue(section, out var rows) ? rows : _sections[section] = [];

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
