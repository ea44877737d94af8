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
public sealed class SittingPlanner(Guid runId, PlanningCase planning) : ISittingSearch
{
    /// <summary>How many rounds there are at most.</summary>
    public const int Rounds = 3;

    private readonly ulong _seed = SeedOf(runId);
    private volatile PlanStanding _standing = new(0, null, new(0, 0, 0));
    private readonly VebsPlan? _before = planning.StaffPinned.Any() ? planning.Input.Standing.In(planning) : null;
    private VebsPlan? _best;
    private PlanQuality? _quality;

    /// <inheritdoc/>
    public PlanStanding Standing => _standing;

    /// <inheritdoc/>
    public Outcome<IReadOnlyList<BatchArrangement>> Plan(CancellationToken stop)
    {
        for (var round = 0; round < Rounds && Promises(round, stop); round++)
        {
            var options = new VebsOptions(_seed + (ulong)round, StepsPerUnit: round == 0 ? 0 : null, Stop: stop);
            var plan = VebsSolver.Solve(planning.Instance, options, progress => Hear(round, progress), _before);
            var quality = PlanCheck.Of(planning.Instance, plan);
            if (_best is null || (KeepsStaff(plan) && quality.IsBetterThan(_quality)))
            {
                (_best, _quality) = (plan, quality);
            }

            _standing = _standing with { Best = new(_quality!.Cost, _quality.Bound, _quality.Unplaced) };
        }

        if (!KeepsStaff(_best!))
        {
            return SittingProblem.PinsContradict;
        }

        var remedies = _quality!.Unplaced == 0 ? [] : RemedyFinder.Find(planning.Instance, _best!, _seed);
        return new PlanReader(planning).Read(runId, _best!, _quality, remedies).ToList();
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

    // The first round keeps everybody on duty who may stay; a search may not.
    private bool KeepsStaff(VebsPlan plan)
    {
        var people = plan.Theory.Select(s => (s.Room, s.Date, s.Start, People: s.Invigilators))
            .Concat(plan.Practice.Select(s => (Room: s.Workshop, s.Date, s.Start, People: s.Panel))).Concat(plan.Reviews.Select(s => (s.Room, s.Date, s.Start, People: s.Panel)))
            .ToDictionary(s => (s.Room, s.Date, s.Start), s => s.People);
        return planning.StaffPinned.All(s =>
            people.TryGetValue((planning.PlaceOf(s.Site, s.Room)!, ChinaTime.DateOf(s.StartsAt), StandingPlan.MinuteOf(s.StartsAt)), out var now)
            && now.ToHashSet().SetEquals(s.Staff.Select(id => id.ToString())));
    }

    // There is always a first plan, and no search after a plan that cannot be bettered; another beginning finds places, and hardly ever a cheaper plan.
    private bool Promises(int round, CancellationToken stop) =>
        round == 0 || (!stop.IsCancellationRequested && (_quality!.Unplaced > 0 || (round == 1 && _quality.Cost > _quality.Bound)));

    private bool Hear(int round, VebsProgress progress)
    {
        _standing = _standing with { Round = round + 1, Phase = progress.Phase };
        return true;
    }
}
