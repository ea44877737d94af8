using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Repair;

/// <summary>
/// Repairs a published plan after an examiner fell ill, a room was lost, candidates arrived late or a day was cancelled. Every published assignment that
/// is still possible stays where it is. What is left goes where there is room, on a day more if need be; only then are others asked to move, each with the
/// reason. Who is on duty stays so where that is possible.
/// </summary>
public static class VebsRepair
{
    /// <summary>Repairs.</summary>
    /// <param name="instance">The instance as it is now.</param>
    /// <param name="before">The plan as it was published.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="observe">Hears of progress.</param>
    /// <param name="stop">Gives up at once: a repair is one pass, which has a plan only at its end.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
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

        Func<VebsProgress, bool>? hear = observe is null ? null : progress =>
        {
            observe(progress);
            return true;
        };
        var firm = instance.Pinned.Select(pin => (pin.Candidate, pin.Part)).ToHashSet();
        var kept = published.Where(booking => !lost.ContainsKey((booking.Candidate, booking.Part)) && !firm.Contains((booking.Candidate, booking.Part)));
        var plan = VebsSolver.Mend(instance, new(seed, StepsPerUnit: 0, Abort: stop), hear, kept, before, published);
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

    // What is neither lost nor kept was in the way of another part, or nobody could be on duty at its time.
    private static List<MovedBooking> Moved(List<Booking> published, VebsPlan plan, Dictionary<(string Candidate, ExamPart Part), MoveReason> lost)
    {
        var now = Bookings(plan).ToHashSet();
        var busy = plan.Unscheduled.Where(part => part.Reason is UnscheduledReason.ExaminersBusy
                or UnscheduledReason.ExaminersRotate or UnscheduledReason.ExaminersWithdraw or UnscheduledReason.NoInvigilators)
            .Select(part => (part.Candidate, part.Part)).ToHashSet();
        return [.. published.Where(booking => !now.Contains(booking)).Select(booking => new MovedBooking(
            booking, lost.TryGetValue((booking.Candidate, booking.Part), out var why) ? why
                : lost.Count == 0 || busy.Contains((booking.Candidate, booking.Part)) ? MoveReason.NobodyOnDuty : MoveReason.OtherPartMoved))];
    }
}
