using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Certification.Domain.Batches;

/// <content>What happens after the sittings are published, and their repair.</content>
public sealed partial record AssessmentBatch
{
    /// <summary>Records that a person, a room or a day is not to be had, with a reason; once the examination has begun, from tomorrow on.</summary>
    /// <param name="id">The id of the record.</param>
    /// <param name="command">What happened.</param>
    /// <param name="known">Whether the person, if one is named, is an examiner of the body.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> RecordClosure(Guid id, RecordClosure command, bool known, CommandContext context)
    {
        var move = ForExamination(ToWithReason(BatchMove.RecordClosure, context));
        if (!move.Accepted)
        {
            return move;
        }

        var closure = BatchClosure.Of(id, command, context.Reason!);
        var next = move.Next with { Closures = [.. Closures, closure], ListVersion = ListVersion + 1 };
        return WrongIn(closure, known, context.Today) is { } problem ? problem
            : State == BatchState.Marking && closure.From <= context.Today ? ClosureProblem.DayBegun.With(("today", Day(context.Today)))
            : Closures.Any(closure.Repeats) ? ClosureProblem.Repeated
            : !next.Days().Any() ? ClosureProblem.NoDayLeft
            : next;
    }

    /// <summary>Takes back what was recorded, with a reason, before a plan that obeys it is published.</summary>
    public Decision<AssessmentBatch> WithdrawClosure(Guid id, CommandContext context) =>
        ForExamination(ToWithReason(BatchMove.WithdrawClosure, context)) is var move && !move.Accepted ? move
        : Closures.FirstOrDefault(c => c.Id == id) is not { } closure ? ClosureProblem.Unknown
        : closure.Settled ? ClosureProblem.Settled
        : move.Next with { Closures = [.. Closures.Where(c => c.Id != id)], ListVersion = ListVersion + 1 };

    /// <summary>
    /// Asks the job to repair the plan: published places stay unless they must move, and late candidates get one. Once the examination has begun, what stands
    /// up to today stays, and only days from tomorrow on change. When those hold no session and nobody waits for a place, there is nothing to repair.
    /// </summary>
    /// <param name="others">The batches that were planned together with this one.</param>
    /// <param name="last">The last day on which a session of the batch stands; null where none does.</param>
    /// <param name="underWay">Whether one of them is being planned already.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> Repair(IReadOnlyList<BatchStanding> others, DateOnly? last, bool underWay, CommandContext context) =>
        ForExamination(To(BatchMove.Repair, context)) is var move && !move.Accepted ? move
        : others.Any(other => !other.MayBeRepaired || other.BodyId != BodyId) ? ClosureProblem.OtherEnded
        : context.Today > ExamTo || (State == BatchState.Marking && context.Today == ExamTo) ? ClosureProblem.LastDayBegun.With(("last", Day(ExamTo)))
        : State == BatchState.Marking && !(last > context.Today) && Unscheduled == 0 && OpenClosures() == 0 ? ClosureProblem.NothingToRepair
        : underWay ? JobProblem.AlreadyUnderWay
        : move;

    /// <summary>Whether a day is cancelled.</summary>
    public bool IsCancelled(DateOnly day) => Closures.Any(c => c.Kind == ClosureKind.DayCancelled && c.Covers(day));

    /// <summary>Whether candidates of the batch can be examined on a day.</summary>
    public bool Offers(DateOnly day) => ExamFrom <= day && day <= ExamTo && !IsCancelled(day);

    /// <summary>The days on which candidates of the batch can be examined.</summary>
    public IEnumerable<DateOnly> Days() => Enumerable.Range(0, ExamTo.DayNumber - ExamFrom.DayNumber + 1).Select(day => ExamFrom.AddDays(day)).Where(Offers);

    /// <summary>Things that happened for which the plan was not changed yet.</summary>
    private int OpenClosures() => Closures.Count(c => !c.Settled);

    // With a plan: who has no place in it, and what happened that it obeys.
    private AssessmentBatch Taking(ArrangeSittings plan) => this with
    {
        Unscheduled = plan.Unplaced.DistinctBy(u => u.RegistrationId).Count(),
        Closures = [.. Closures.Select(c => c with { Settled = c.Settled || plan.Obeys(c) })],
    };

    private Problem? WrongIn(BatchClosure closure, bool known, DateOnly today) =>
        EnteredDay.Wrong(closure.From, today, PlanRules.FarthestYears, PlanRules.FarthestYears) is { } first ? first.In("from")
        : EnteredDay.Wrong(closure.To, today, PlanRules.FarthestYears, PlanRules.FarthestYears) is { } last ? last.In("to")
        : closure.To < closure.From ? ClosureProblem.DaysWrong.With(("from", Day(closure.From)), ("to", Day(closure.To)))
        : closure.To < ExamFrom || closure.From > ExamTo
            ? ClosureProblem.OutsideDays.With(("from", Day(closure.From)), ("to", Day(closure.To)), ("first", Day(ExamFrom)), ("last", Day(ExamTo)))
        : closure.Kind switch
        {
            ClosureKind.PersonAbsent => closure.PersonId is not null && known ? null : ClosureProblem.PersonUnknown.With(),
            ClosureKind.RoomLost => Venues.Any(v => closure.Closes(v.Site, v.Room)) ? null : ClosureProblem.RoomUnknown.With(),
            ClosureKind.DayCancelled => null,
        };
}
