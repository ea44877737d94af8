using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Packing;

/// <summary>
/// Parts apart whose theory or review is held at times between which they can have no practice together: one session of all of them could be nowhere, and what is
/// held would be lost with it.
/// </summary>
internal static class PracticeWindows
{
    /// <summary>As few groups as possible that share a time at which practice can begin; each is filled up to whole sessions with those who are not bound.</summary>
    /// <param name="members">Of one track, without a held practice.</param>
    /// <param name="size">The most of a session.</param>
    /// <param name="problem">What is held.</param>
    internal static List<List<Member>> Group(List<Member> members, int size, VebsProblem problem)
    {
        var bound = members.Select(member => (Member: member, Times: Times(member, problem))).Where(one => one.Times is not null).ToList();
        var free = members.Except(bound.Select(one => one.Member)).ToList();
        var groups = new List<List<Member>>();
        while (bound.Count > 0)
        {
            // Whoever must be first is so late as possible, together with all who can come then.
            var last = bound.Min(one => Array.FindLastIndex(one.Times!, possible => possible));
            var together = bound.FindAll(one => last < 0 ? !Array.Exists(one.Times!, possible => possible) : one.Times![last]);
            bound = [.. bound.Except(together)];
            var filling = Math.Min(free.Count, (size - (together.Count % size)) % size);
            groups.Add([.. together.Select(one => one.Member), .. free[..filling]]);
            free = free[filling..];
        }

        return free.Count > 0 ? [.. groups, free] : groups;
    }

    /// <summary>Times at which practice can begin; null where nothing is held that it must be after or before.</summary>
    internal static bool[]? Times(Member member, VebsProblem problem)
    {
        var theory = Held(member, ExamPart.Theory, rules => member.TheoryMinutes(problem.Track(member.Track), rules), problem);
        var review = Held(member, ExamPart.Review, rules => rules.ReviewMinutes * rules.ReviewGroup, problem);
        if (theory is null && review is null)
        {
            return null;
        }

        var (track, grid, possible) = (problem.Track(member.Track), problem.Grid, new bool[problem.Times]);
        for (var time = 0; time < possible.Length; time++)
        {
            var practice = (Day: time / grid.Starts, Mask: grid.Mask(time % grid.Starts, grid.TicksOf(track.PracticeMinutes)));
            possible[time] = practice.Mask != 0 && (review is not { } later || Precedes(practice, later))
                && (theory is not { } sat || Precedes(sat, practice) || (!track.TheoryFirst && Precedes(practice, sat)));
        }

        return possible;
    }

    private static (int Day, ulong Mask)? Held(Member member, ExamPart part, Func<RuleSet, int> minutes, VebsProblem problem) =>
        problem.Held(member, part) is { } booking && problem.DayOf(booking.Date) is >= 0 and var day && problem.Grid.StartAt(booking.Start) is >= 0 and var start
            && problem.Grid.Mask(start, problem.Grid.TicksOf(minutes(problem.Rules[day]))) is not 0 and var mask ? (day, mask) : null;

    /// <summary>The last tick of the earlier is below the first of the later.</summary>
    internal static bool Precedes((int Day, ulong Mask) earlier, (int Day, ulong Mask) later) =>
        earlier.Day < later.Day || (earlier.Day == later.Day && earlier.Mask < (later.Mask & (~later.Mask + 1)));
}
