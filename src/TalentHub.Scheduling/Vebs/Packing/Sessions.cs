using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Packing;

/// <summary>Packs candidates of one track into as few sessions as possible, and the groups of employers into as few as that allows.</summary>
internal static class Sessions
{
    internal static List<List<Member>> Pack(List<Member> members, int size, VebsProblem problem)
    {
        var count = (members.Count + size - 1) / size;
        var sessions = new List<List<Member>>();
        var rests = new List<List<Member>>();
        foreach (var group in members.GroupBy(member => member.Employer).Select(group => group.OrderBy(FirstDayAway).ToList()))
        {
            var full = group.Count / size * size;
            sessions.AddRange(group.Take(full).Chunk(size).Select(chunk => chunk.ToList()));
            if (full < group.Count)
            {
                rests.Add(group[full..]);
            }
        }

        var open = new List<List<Member>>();
        foreach (var rest in rests.OrderByDescending(rest => rest.Count))
        {
            Fit(rest, open, size, count - sessions.Count);
        }

        return [.. sessions.Concat(open).SelectMany(session => Attended(session, problem))];
    }

    // Whole into the fullest session that has room, else into a new one, else in pieces where there is room.
    private static void Fit(List<Member> rest, List<List<Member>> open, int size, int most)
    {
        var best = open.Where(session => session.Count + rest.Count <= size).MaxBy(session => session.Count);
        if (best is not null)
        {
            best.AddRange(rest);
            return;
        }

        if (open.Count < most)
        {
            open.Add([.. rest]);
            return;
        }

        foreach (var session in open.OrderBy(session => session.Count))
        {
            var piece = Math.Min(size - session.Count, rest.Count);
            session.AddRange(rest[..piece]);
            rest = rest[piece..];
        }
    }

    private static int FirstDayAway(Member member) => member.Away is { } away ? Array.FindIndex(away, mask => mask != 0) : -1;

    // A session that somebody would miss on every day is cut in two.
    private static IEnumerable<List<Member>> Attended(List<Member> session, VebsProblem problem)
    {
        var possible = Enumerable.Range(0, problem.Days).Any(day => problem.Offered[day] && session.TrueForAll(member => member.Away is not { } away || away[day] == 0));
        return possible || session.Count == 1 ? [session]
            : Attended(session[..(session.Count / 2)], problem).Concat(Attended(session[(session.Count / 2)..], problem));
    }
}
