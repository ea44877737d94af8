using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>The days on duty of each person, and the span between the most and the least loaded of those who may do the same.</summary>
internal sealed class Fairness
{
    private readonly int _weight;
    private readonly int _columns;
    private readonly int[] _pool;
    private readonly int[] _days;
    private readonly int[] _persons;

    internal Fairness(VebsProblem problem)
    {
        var pools = new Dictionary<string, int>(StringComparer.Ordinal);
        _weight = problem.Instance.Weights.Unfairness;
        _columns = problem.Days + 1;
        _days = new int[problem.People.Length];
        _pool = [.. problem.People.Select(person => Key(person.Source) is var key && pools.TryGetValue(key, out var pool) ? pool : pools[key] = pools.Count)];
        _persons = new int[pools.Count * _columns];
        foreach (var pool in _pool)
        {
            _persons[pool * _columns]++;
        }
    }

    internal int Days(Staff person) => _days[person.Number];

    /// <summary>One day more or less, and by how much the cost changes.</summary>
    internal int Add(Staff person, int sign)
    {
        var first = _pool[person.Number] * _columns;
        var before = Span(first);
        _persons[first + _days[person.Number]]--;
        _days[person.Number] += sign;
        _persons[first + _days[person.Number]]++;
        return _weight * (Span(first) - before);
    }

    private int Span(int first)
    {
        var (least, most) = (0, _columns - 1);
        while (_persons[first + least] == 0)
        {
            least++;
        }

        while (_persons[first + most] == 0)
        {
            most--;
        }

        return most - least;
    }

    private static string Key(Officer person) => string.Join('|', person.Roles.Order().Select(role => role.ToString()).Append(person.Home).Concat(
        person.Qualifications.Select(q => $"{q.Occupation} {string.Join(' ', q.Levels.Order())} {q.From:yyyyMMdd} {q.Until:yyyyMMdd}").Order(StringComparer.Ordinal)));
}
