using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Remedies;

namespace TalentHub.Certification.Jobs;

/// <summary>
/// Plans in rounds: a first plan at once, then searches from different beginnings. Each plan is judged by the evaluator, and the best stays. The same
/// run makes the same rounds.
/// </summary>
/// <param name="runId">The run, from which chance follows.</param>
/// <param name="planning">What is to be planned.</param>
/// <param name="from">Where an attempt that was killed was; null to begin.</param>
/// <param name="reason">Why the plan that stands is made anew, as its body wrote it.</param>
public sealed class SittingPlanner(Guid runId, PlanningCase planning, byte[]? from = null, string? reason = null) : ISittingSearch
{
    /// <summary>How many rounds there are at most.</summary>
    public const int Rounds = 3;

    private readonly ulong _seed = SeedOf(runId);
    private volatile PlanStanding _standing = new(0, null, 0, new(0, 0, 0));
    private readonly VebsPlan? _before = planning.StaffPinned.Any() ? planning.Input.Standing.In(planning) : null;
    private VebsPlan? _best;
    private PlanQuality? _quality;
    private volatile byte[]? _checkpoint;
    private volatile bool _wanted = true;
    private long _done;

    /// <inheritdoc/>
    public PlanStanding Standing => _standing;

    /// <inheritdoc/>
    public byte[]? TakeCheckpoint()
    {
        var taken = _checkpoint;
        (_checkpoint, _wanted) = (null, _wanted || taken is not null);
        return taken;
    }

    /// <inheritdoc/>
    public Outcome<IReadOnlyList<BatchArrangement>> Plan(CancellationToken stop, CancellationToken abort)
    {
        var resumed = from is null ? null : PlanCheckpoint.Read(from, (round, engine) => VebsCheckpoints.Fits(engine, planning.Instance, OptionsOf(round), _before));
        if (resumed is not null)
        {
            Take(resumed.Best);
        }

        for (var round = resumed?.Round ?? 0; round < Rounds && Promises(round, stop); round++)
        {
            Search(round, round == resumed?.Round ? resumed.Engine : null, stop, abort);
        }

        var lost = Lost(_best!);
        if (lost.Count > 0)
        {
            return SittingProblem.PinsContradict.With(("pins", BothLanguages.List([.. lost.Select(Named)])));
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, abort);
        var remedies = _quality!.Unplaced == 0 ? [] : RemedyFinder.Find(planning.Instance, _best!, _seed, end.Token, planning.IsCancelled);
        abort.ThrowIfCancellationRequested();
        var moves = new TicketMoves(planning);
        return new PlanReader(planning).Read(runId, _best!, _quality, remedies)
            .Select(batch => batch with { Arrangement = batch.Arrangement with { Moved = moves.Anew(batch, reason), Placed = moves.First(batch) } }).ToList();
    }

    /// <summary>One item for each candidate: placed, or refused with what stands in the way.</summary>
    public static IReadOnlyList<JobItem> Items(ArrangeSittings arrangement)
    {
        var unplaced = arrangement.Unplaced.DistinctBy(u => u.RegistrationId).ToDictionary(u => u.RegistrationId);
        var placed = arrangement.Sessions.SelectMany(s => s.Candidates).Distinct().Where(id => !unplaced.ContainsKey(id));
        return
        [
            .. placed.Select(id => JobItem.Done(id.ToString())),
            .. unplaced.Values.Select(u => JobItem.Refused(
                u.RegistrationId.ToString(), SittingProblem.Unplaced.With(("part", Enum.Parse<ExamPart>(u.Part)), ("reason", Enum.Parse<UnscheduledReason>(u.Reason))))),
        ];
    }

    /// <summary>Where chance begins in a run.</summary>
    internal static ulong SeedOf(Guid runId) => BitConverter.ToUInt64(runId.ToByteArray(), 8);

    private void Search(int round, byte[]? engine, CancellationToken stop, CancellationToken abort)
    {
        using var waste = CancellationTokenSource.CreateLinkedTokenSource(abort);
        var best = _best;
        var options = OptionsOf(round) with
        {
            Stop = stop,
            Abort = waste.Token,
            Checkpoints = new(engine, () => _wanted && best is not null, written => (_checkpoint, _wanted) = (new PlanCheckpoint(round, best!, written).Write(), false)),
        };
        try
        {
            Take(VebsSolver.Solve(planning.Instance, options, progress => Hear(round, progress, stop, engine is null ? waste : null), _before));
        }
        catch (OperationCanceledException) when (!abort.IsCancellationRequested)
        {
            // What was stopped had nothing to better the best with.
        }

        _done = _standing.Work;
    }

    private static BothLanguages Named(PlannedSession session)
    {
        var at = $"{ChinaTime.Local(session.StartsAt):yyyy-MM-dd HH:mm}";
        return new($"{at} {session.Site} {session.Room}（ExamPart.{session.Part}）", $"{at} {session.Site} {session.Room} (ExamPart.{session.Part})");
    }

    private VebsOptions OptionsOf(int round) => new(_seed + (ulong)round, StepsPerUnit: round == 0 ? 0 : null);

    private void Take(VebsPlan plan)
    {
        var quality = PlanCheck.Of(planning.Instance, plan);
        if (_best is null || (Lost(plan).Count == 0 && quality.IsBetterThan(_quality)))
        {
            (_best, _quality) = (plan, quality);
        }

        _standing = _standing with { Best = new(_quality!.Cost, _quality.Bound, _quality.Unplaced) };
    }

    // Sessions whose people were set by hand and are others in the plan. The first round keeps everybody on duty who may stay; a search may not.
    private List<PlannedSession> Lost(VebsPlan plan)
    {
        var people = plan.Theory.Select(s => (s.Room, s.Date, s.Start, People: s.Invigilators))
            .Concat(plan.Practice.Select(s => (Room: s.Workshop, s.Date, s.Start, People: s.Panel))).Concat(plan.Reviews.Select(s => (s.Room, s.Date, s.Start, People: s.Panel)))
            .ToDictionary(s => (s.Room, s.Date, s.Start), s => s.People);
        return [.. planning.StaffPinned.Where(s =>
            !people.TryGetValue((planning.PlaceOf(s.Site, s.Room)!, ChinaTime.DateOf(s.StartsAt), StandingPlan.MinuteOf(s.StartsAt)), out var now)
            || !now.ToHashSet().SetEquals(s.Staff.Select(id => id.ToString())))];
    }

    // There is always a first plan, and no search after a plan that cannot be bettered; another beginning finds places, and hardly ever a cheaper plan.
    private bool Promises(int round, CancellationToken stop) =>
        round == 0 || (!stop.IsCancellationRequested && (_quality!.Unplaced > 0 || (round == 1 && _quality.Cost > _quality.Bound)));

    // A stop in the first steps of a round has nothing to gain from it, unless it goes on from searches: the plan of the round before stays.
    private bool Hear(int round, VebsProgress progress, CancellationToken stop, CancellationTokenSource? waste)
    {
        _standing = _standing with { Round = round + 1, Phase = progress.Phase, Work = _done + progress.Work };
        if (stop.IsCancellationRequested && _best is not null && progress.Phase == VebsPhase.Construction)
        {
            waste?.Cancel();
        }

        return true;
    }
}
