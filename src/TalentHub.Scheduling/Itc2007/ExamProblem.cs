using System.Numerics;

namespace TalentHub.Scheduling.Itc2007;

/// <summary>
/// An instance in the arrays that the search works on. What is placed in time is a <i>unit</i>: examinations that must coincide, together.
/// </summary>
internal sealed class ExamProblem
{
    internal ExamProblem(ExamInstance instance)
    {
        Instance = instance;
        (Exams, Periods, Rooms) = (instance.Exams.Count, instance.Periods.Count, instance.Rooms.Count);
        UnitOf = UnitsOf(instance);
        Units = UnitOf.Max() + 1;
        ExamsOf = [.. Enumerable.Range(0, Units).Select(unit => Enumerable.Range(0, Exams).Where(exam => UnitOf[exam] == unit)
            .OrderByDescending(exam => instance.Exams[exam].Students.Count).ToArray())];
        Seats = [.. instance.Exams.Select(exam => exam.Students.Count)];
        Exclusive = [.. Enumerable.Range(0, Exams).Select(instance.Exclusive.Contains)];
        var durations = instance.Exams.Select(exam => exam.Minutes).Distinct().Order().ToList();
        Durations = durations.Count;
        DurationOf = [.. instance.Exams.Select(exam => durations.IndexOf(exam.Minutes))];
        Stride = (Periods + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;
        Common = CommonStudents();
        Neighbours = [.. Enumerable.Range(0, Units).Select(unit => Enumerable.Range(0, Units).Where(other => Common[(unit * Units) + other] >= 0).ToArray())];
        Earlier = Related(instance.After.Select(pair => (UnitOf[pair.Later], UnitOf[pair.Earlier])));
        Later = Related(instance.After.Select(pair => (UnitOf[pair.Earlier], UnitOf[pair.Later])));
        Fixed = FixedCosts();
        Pair = PairCosts();
        RoomsByPenalty = [.. Enumerable.Range(0, Rooms).OrderBy(room => instance.Rooms[room].Penalty).ThenBy(room => instance.Rooms[room].Seats)];
    }

    internal ExamInstance Instance { get; }

    internal int Exams { get; }

    internal int Units { get; }

    internal int Periods { get; }

    internal int Rooms { get; }

    internal int Durations { get; }

    /// <summary>The unit of an examination.</summary>
    internal int[] UnitOf { get; }

    /// <summary>The examinations of a unit, the largest first.</summary>
    internal int[][] ExamsOf { get; }

    /// <summary>Students of an examination.</summary>
    internal int[] Seats { get; }

    internal bool[] Exclusive { get; }

    internal int[] DurationOf { get; }

    /// <summary>Length of a row of periods in the tables below, filled up so that rows are added a vector at a time.</summary>
    internal int Stride { get; }

    /// <summary>Students that two units have in common, [unit * Units + other]: 0 where a rule alone keeps them apart, -1 where nothing does.</summary>
    internal short[] Common { get; }

    /// <summary>The units that may not share a period with a unit.</summary>
    internal int[][] Neighbours { get; }

    /// <summary>Units that must lie strictly before a unit, and strictly after it.</summary>
    internal int[][] Earlier { get; }

    internal int[][] Later { get; }

    /// <summary>Cost of a unit in a period whatever the others do, [unit * Stride + period]; negative where it may not be at all.</summary>
    internal int[] Fixed { get; }

    /// <summary>Cost of a student with examinations in two periods, [period * Stride + other].</summary>
    internal int[] Pair { get; }

    internal int[] RoomsByPenalty { get; }

    private static int[] UnitsOf(ExamInstance instance)
    {
        var root = Enumerable.Range(0, instance.Exams.Count).ToArray();
        foreach (var (one, other) in instance.Coincident)
        {
            // The competition drops a coincidence of examinations that share students; nothing else can be done with it.
            if (!instance.Exams[one].Students.Intersect(instance.Exams[other].Students).Any())
            {
                root[Root(one)] = Root(other);
            }
        }

        var numbers = new Dictionary<int, int>();
        return [.. Enumerable.Range(0, root.Length).Select(exam => numbers.TryAdd(Root(exam), numbers.Count) ? numbers.Count - 1 : numbers[Root(exam)])];

        int Root(int exam) => root[exam] == exam ? exam : root[exam] = Root(root[exam]);
    }

    private short[] CommonStudents()
    {
        var common = new short[Units * Units];
        Array.Fill(common, (short)-1);
        foreach (var (one, other) in Instance.Apart)
        {
            common[(UnitOf[one] * Units) + UnitOf[other]] = common[(UnitOf[other] * Units) + UnitOf[one]] = 0;
        }

        var sittings = Instance.Exams.SelectMany((exam, id) => exam.Students.Select(student => (student, Unit: UnitOf[id])));
        foreach (var student in sittings.GroupBy(sitting => sitting.student, sitting => sitting.Unit))
        {
            var units = student.ToArray();
            foreach (var one in units)
            {
                foreach (var other in units)
                {
                    ref var count = ref common[(one * Units) + other];
                    count = (short)(Math.Max(count, (short)0) + 1);
                }
            }
        }

        for (var unit = 0; unit < Units; unit++)
        {
            common[(unit * Units) + unit] = -1;
        }

        return common;
    }

    private int[][] Related(IEnumerable<(int Unit, int Other)> pairs)
    {
        var lists = pairs.Distinct().ToLookup(pair => pair.Unit, pair => pair.Other);
        return [.. Enumerable.Range(0, Units).Select(unit => lists[unit].ToArray())];
    }

    private int[] FixedCosts()
    {
        var weights = Instance.Weights;
        var large = Enumerable.Range(0, Exams).OrderByDescending(exam => Seats[exam]).ThenBy(exam => exam).Take(weights.Largest).ToHashSet();
        var costs = new int[Units * Stride];
        for (var exam = 0; exam < Exams; exam++)
        {
            for (var period = 0; period < Periods; period++)
            {
                ref var cost = ref costs[(UnitOf[exam] * Stride) + period];
                var late = large.Contains(exam) && period >= Periods - weights.LastPeriods;
                cost = cost < 0 || Instance.Exams[exam].Minutes > Instance.Periods[period].Minutes ? -1
                    : cost + Instance.Periods[period].Penalty + (late ? weights.FrontLoad : 0);
            }
        }

        return costs;
    }

    private int[] PairCosts()
    {
        var weights = Instance.Weights;
        var costs = new int[Periods * Stride];
        for (var one = 0; one < Periods; one++)
        {
            for (var other = 0; other < Periods; other++)
            {
                var apart = Math.Abs(one - other);
                var sameDay = Instance.Periods[one].Day == Instance.Periods[other].Day;
                costs[(one * Stride) + other] = apart == 0 ? 0
                    : (sameDay ? apart == 1 ? weights.TwoInARow : weights.TwoInADay : 0) + (apart <= weights.Spread ? 1 : 0);
            }
        }

        return costs;
    }
}
