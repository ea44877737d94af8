using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Repair;

/// <summary>
/// Repairs a published plan after an examiner fell ill, a room was lost, candidates arrived late or a day was cancelled. Every published assignment that
/// is still possible is pinned, and what is left is planned around it; where that finds no way, the assignments in the way are given up one after the
/// other, each with the reason. Who is on duty stays so where that is possible.
/// </summary>
public static class VebsRepair
{
    private const int Attempts = 8;

    /// <summary>Repairs.</summary>
    /// <param name="instance">The instance as it is now.</param>
    /// <param name="before">The plan as it was published.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="observe">Hears of progress.</param>
    /// <param name="stop">Ends the repair at once with the best plan so far.</param>
    /// <exception cref="OperationCanceledException">It was stopped before there was a plan.</exception>
    public static RepairedPlan Repair(
        VebsInstance instance, VebsPlan before, ulong seed, Action<VebsProgress>? observe = null, CancellationToken stop = default)
    {
        var published = Bookings(before).Where(Needed(instance)).ToList();
        var check = new BookingChecks(instance);
        var lost = new Dictionary<(string Candidate, ExamPart Part), MoveReason>();
        foreach (var booking in published)
        {
            if (check.Lost(booking) is { } why)
            {
                lost[(booking.Candidate, booking.Part)] = why;
            }
        }

        var options = new VebsOptions(seed, StepsPerUnit: 0, Abort: stop);
        Func<VebsProgress, bool>? hear = observe is null ? null : progress =>
        {
            observe(progress);
            return true;
        };
        var plan = VebsSolver.Solve(Pinned(instance, published, lost), options, hear, before);
        for (var attempt = 0; attempt < Attempts && GiveUp(published, plan, lost); attempt++)
        {
            try
            {
                plan = VebsSolver.Solve(Pinned(instance, published, lost), options, hear, before);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
        }

        return new(plan, Moved(published, plan, lost));
    }

    /// <summary>Every assignment of a plan, as it stands on the tickets.</summary>
    public static IEnumerable<Booking> Bookings(VebsPlan plan) =>
        plan.Theory.SelectMany(s => s.Candidates.Select(id => new Booking(id, ExamPart.Theory, s.Date, s.Start, s.Room)))
            .Concat(plan.Practice.SelectMany(s => s.Candidates.Select(id => new Booking(id, ExamPart.Practice, s.Date, s.Start, s.Workshop))))
            .Concat(plan.Reviews.SelectMany(s => s.Candidates.Select(id => new Booking(id, ExamPart.Review, s.Date, s.Start, s.Room))));

    private static Func<Booking, bool> Needed(VebsInstance instance)
    {
        var parts = instance.Candidates.ToDictionary(candidate => candidate.Id, candidate => candidate.Parts);
        return booking => parts.TryGetValue(booking.Candidate, out var needed) && needed.Contains(booking.Part);
    }

    private static VebsInstance Pinned(VebsInstance instance, List<Booking> published, Dictionary<(string, ExamPart), MoveReason> lost)
    {
        var firm = instance.Pinned.Select(pin => (pin.Candidate, pin.Part)).ToHashSet();
        return instance with
        {
            Pinned = [.. instance.Pinned, .. published.Where(booking => !lost.ContainsKey((booking.Candidate, booking.Part)) && !firm.Contains((booking.Candidate, booking.Part)))],
        };
    }

    // A kept part that found no place is given up; where it was a free one, what is kept of the same candidate may be in its way.
    private static bool GiveUp(List<Booking> published, VebsPlan plan, Dictionary<(string Candidate, ExamPart Part), MoveReason> lost)
    {
        var kept = published.Where(booking => !lost.ContainsKey((booking.Candidate, booking.Part))).ToLookup(booking => booking.Candidate);
        var before = lost.Count;
        foreach (var missing in plan.Unscheduled)
        {
            foreach (var booking in kept[missing.Candidate])
            {
                if (booking.Part == missing.Part)
                {
                    lost[(booking.Candidate, booking.Part)] = MoveReason.NobodyOnDuty;
                }
                else if (!kept[missing.Candidate].Any(other => other.Part == missing.Part))
                {
                    lost.TryAdd((booking.Candidate, booking.Part), MoveReason.OtherPartMoved);
                }
            }
        }

        return lost.Count > before;
    }

    private static List<MovedBooking> Moved(List<Booking> published, VebsPlan plan, Dictionary<(string, ExamPart), MoveReason> lost)
    {
        var now = Bookings(plan).ToHashSet();
        return [.. published.Where(booking => !now.Contains(booking))
            .Select(booking => new MovedBooking(booking, lost.GetValueOrDefault((booking.Candidate, booking.Part), MoveReason.NobodyOnDuty)))];
    }
}
