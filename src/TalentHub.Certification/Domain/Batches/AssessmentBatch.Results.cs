using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Certification.Domain.Batches;

/// <content>From the arrangement to the archive.</content>
public sealed partial record AssessmentBatch
{
    /// <summary>
    /// Asks the job to arrange sittings, of this batch alone or of several of the body together; arrangements that stand are replaced. Tickets that are out are repaired,
    /// and planned anew only when that is confirmed, with a reason that their candidates read.
    /// </summary>
    /// <param name="others">The batches to be planned together with this one.</param>
    /// <param name="underWay">Whether one of them is being planned already.</param>
    /// <param name="ticketsOut">One of them whose tickets are out; null where none are.</param>
    /// <param name="confirmed">Whether tickets that are out are to be planned anew all the same.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> StartArranging(
        IReadOnlyList<BatchStanding> others, bool underWay, TicketsOut? ticketsOut, bool confirmed, CommandContext context) =>
        ForExamination(To(BatchMove.StartArranging, context)) is var move && !move.Accepted ? move
        : others.Any(other => other.Id == Id || !other.MayBeArranged || other.BodyId != BodyId) ? BatchProblem.NotToBeArranged
        : context.Today >= ExamTo ? SittingProblem.DaysOver.With(("last", Day(ExamTo)), ("today", Day(context.Today)))
        : underWay ? JobProblem.AlreadyUnderWay
        : ticketsOut is null ? move
        : !confirmed ? SittingProblem.TicketsOut.With(
            ("batch", ticketsOut.Batch), ("first", Day(ticketsOut.First)), ("days", ticketsOut.Days), ("today", Day(context.Today)))
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : move;

    /// <summary>Ends the search of the job that arranges sittings; the best plan so far stays.</summary>
    /// <param name="underWay">Whether a job is planning the batch.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> StopArranging(bool underWay, CommandContext context) =>
        ForExamination(To(BatchMove.StopArranging, context)) is var move && !move.Accepted ? move
        : !underWay ? SittingProblem.NotBeingPlanned
        : move;

    /// <summary>Says which examiners must keep away from whom (回避); a standing arrangement is made anew with it.</summary>
    public Decision<AssessmentBatch> DeclareWithdrawals(IReadOnlyList<ExaminerWithdrawal> withdrawals, CommandContext context) =>
        To(BatchMove.DeclareWithdrawals, context) is var move && !move.Accepted ? move
        : withdrawals.Select((w, i) => FreeText.Wrong(w.ClassName, FreeText.LongestName)?.In($"withdrawals[{i}].className")).FirstOrDefault(p => p is not null) is { } unfit ? unfit
        : move.Next with { Withdrawals = withdrawals, ListVersion = ListVersion + 1 };

    /// <summary>
    /// Takes the arrangement that the job found for this very list of candidates. Once the examination has begun, only a repair that leaves every day up to
    /// today as it is.
    /// </summary>
    public Decision<AssessmentBatch> Arrange(ArrangeSittings found, CommandContext context) =>
        ForExamination(To(BatchMove.Arrange, context)) is var move && !move.Accepted ? move
        : found.ListVersion != ListVersion ? BatchProblem.ArrangementStale
        : State == BatchState.Marking && !(found.From > context.Today) ? BatchProblem.ArrangementOvertaken
        : context.Today > found.OutBy ? BatchProblem.ArrangementLate.With(("last", Day(found.OutBy.Value)), ("today", Day(context.Today)))
        : found.Quality.Broken is { Count: > 0 } broken ? BatchProblem.ArrangementBroken.With(("violation", broken.Cast<Enum>()))
        : move.Next.Taking(found);

    /// <summary>
    /// Takes a change of the plan by hand, which the evaluator has judged. It may break no rule more often than the plan that stands does; what is amiss already,
    /// because rules, people or rooms are others than when it was made, is not the change's doing and does not forbid it.
    /// </summary>
    /// <param name="changed">The plan after it.</param>
    /// <param name="trial">The evaluator's answer for the plan before and after it.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> ChangePlan(ArrangeSittings changed, PlanTrial trial, CommandContext context) =>
        ForExamination(To(BatchMove.ChangePlan, context)) is var move && !move.Accepted ? move
        : trial.Worse is { Count: > 0 } worse ? SittingProblem.ChangeBreaks.With(("rules", worse.Cast<Enum>()))
        : move.Next.Taking(changed) with { ListVersion = ListVersion + 1 };

    /// <summary>Lets the next planning change what was set by hand.</summary>
    public Decision<AssessmentBatch> ReleasePins(CommandContext context) => ForExamination(To(BatchMove.ReleasePins, context));

    /// <summary>Begins examinations, on their first day or later; every candidate must have a place.</summary>
    public Decision<AssessmentBatch> StartMarking(CommandContext context) =>
        To(BatchMove.StartMarking, context) is var move && !move.Accepted ? move
        : OpenClosures() is > 0 and var open ? ClosureProblem.Open.With(("count", open))
        : Unscheduled > 0 ? BatchProblem.Unscheduled.With(("count", Unscheduled))
        : NotBeforeItsDay(move, context);

    /// <summary>Begins recording evaluation forms, where there is nothing to schedule, on the first day of evaluation or later.</summary>
    public Decision<AssessmentBatch> StartEvaluation(CommandContext context) =>
        To(BatchMove.StartEvaluation, context) is var move && !move.Accepted ? move
        : Kind != BatchKind.OwnFiling ? BatchProblem.WrongKind
        : NotBeforeItsDay(move, context);

    /// <summary>
    /// Defers parts for which the body has no place, with a reason: who was to sit them is not absent, and sits them in a later batch. They need no place any more.
    /// </summary>
    public Decision<AssessmentBatch> Defer(Deferral deferral, CommandContext context) =>
        ForExamination(ToWithReason(BatchMove.Defer, context)) is var move && !move.Accepted ? move
        : deferral.Parts.Count == 0 ? ScoreProblem.NothingToDefer
        : move.Next with { Unscheduled = deferral.Unscheduled, ListVersion = ListVersion + 1 };

    /// <summary>Takes deferrals back, with a reason, before the scores are sealed. The parts have no place until the plan is repaired or they are placed by hand.</summary>
    public Decision<AssessmentBatch> WithdrawDeferral(Deferral withdrawn, CommandContext context) =>
        ForExamination(ToWithReason(BatchMove.WithdrawDeferral, context)) is var move && !move.Accepted ? move
        : withdrawn.Parts.Count == 0 ? ScoreProblem.NothingToWithdraw
        : context.Today > ExamTo ? ScoreProblem.DeferralStands.With(("last", Day(ExamTo)))
        : move.Next with { Unscheduled = withdrawn.Unscheduled, ListVersion = ListVersion + 1 };

    /// <summary>Enters scores, whose rows are written in the same commit.</summary>
    public Decision<AssessmentBatch> RecordScores(CommandContext context) => To(BatchMove.RecordScores, context);

    /// <summary>
    /// Seals the scores. Afterwards a change needs two people and a reason. While a day is to come, everybody must have a place, and the plan must obey what
    /// is recorded as happened.
    /// </summary>
    public Decision<AssessmentBatch> Seal(SealFacts facts, CommandContext context) =>
        To(BatchMove.Seal, context) is var move && !move.Accepted ? move
        : context.Today < ExamTo && OpenClosures() is > 0 and var open ? ClosureProblem.Open.With(("count", open))
        : context.Today < ExamTo && Unscheduled > 0 ? BatchProblem.UnscheduledYet.With(("count", Unscheduled), ("last", Day(ExamTo)))
        : facts.ExamEnds > context.At ? BatchProblem.ExamNotOver.With(
            ("day", Day(ChinaTime.DateOf(facts.ExamEnds.Value))), ("time", $"{ChinaTime.Local(facts.ExamEnds.Value):HH:mm}"))
        : facts.Incomplete > 0 ? BatchProblem.ScoresMissing.With(
            ("count", facts.Incomplete), ("ticket", facts.FirstTicket), ("subject", facts.FirstSubject))
        : move.Next with { Passed = facts.Passed };

    /// <summary>Asks for a change of a sealed score, with a reason.</summary>
    public Decision<AssessmentBatch> RequestScoreChange(CommandContext context) => ToWithReason(BatchMove.RequestScoreChange, context);

    /// <summary>Decides a requested change; the person who asked for it may not, and a refusal needs a reason.</summary>
    public Decision<AssessmentBatch> DecideScoreChange(Guid requestedBy, bool approve, int passedDifference, CommandContext context) =>
        To(BatchMove.DecideScoreChange, context) is var move && !move.Accepted ? move
        : requestedBy == context.ActorId ? MoveProblem.MakerIsChecker
        : !approve && string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : approve ? move.Next with { Passed = Passed + passedDifference, ScoresChangedSinceNotice = true }
        : move;

    /// <summary>Publishes the results for objection.</summary>
    public Decision<AssessmentBatch> OpenNotice(Guid noticeId, int pendingChanges, CommandContext context) =>
        To(BatchMove.OpenNotice, context) is var move && !move.Accepted ? move
        : pendingChanges > 0 ? BatchProblem.ScoreChangePending.With(("count", pendingChanges))
        : move.Next with { NoticeId = noticeId, ScoresChangedSinceNotice = false };

    /// <summary>Takes the notice down, with a reason, because a score must be changed.</summary>
    public Decision<AssessmentBatch> WithdrawNotice(CommandContext context) =>
        ToWithReason(BatchMove.WithdrawNotice, context) is { Accepted: true } move
            ? move.Next with { NoticeId = null }
            : ToWithReason(BatchMove.WithdrawNotice, context);

    /// <summary>Reports the results once the notice has run and no objection is open.</summary>
    /// <param name="notice">Why the notice does not let the batch proceed, if it does not.</param>
    /// <param name="pendingChanges">Score changes that wait for their second person.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> Report(Problem? notice, int pendingChanges, CommandContext context) =>
        To(BatchMove.Report, context) is var move && !move.Accepted ? move
        : notice is not null ? notice
        : ScoresChangedSinceNotice ? BatchProblem.NoticeStale
        : pendingChanges > 0 ? BatchProblem.ScoreChangePending.With(("count", pendingChanges))
        : move.Next with { ReportedBy = context.ActorId, ReviewedBy = null };

    /// <summary>A reviewer of the bureau finds the results in order.</summary>
    public Decision<AssessmentBatch> Review(CommandContext context) =>
        To(BatchMove.Review, context) is var move && !move.Accepted ? move
        : ReportedBy == context.ActorId ? MoveProblem.MakerIsChecker
        : move.Next with { ReviewedBy = context.ActorId };

    /// <summary>The bureau sends the results back, with a reason.</summary>
    public Decision<AssessmentBatch> Return(CommandContext context) => ToWithReason(BatchMove.Return, context);

    /// <summary>Another person than the reviewer lets certificates be issued; not while the body's filing is withdrawn or written anew.</summary>
    /// <param name="mayIssue">Whether the body's filing lets certificates be issued.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> Approve(bool mayIssue, CommandContext context) =>
        To(BatchMove.Approve, context) is var move && !move.Accepted ? move
        : ReviewedBy == context.ActorId || ReportedBy == context.ActorId ? MoveProblem.MakerIsChecker
        : !mayIssue ? BatchProblem.FilingNotInForce
        : move;

    /// <summary>Issues so many certificates, whose rows are written in the same commit.</summary>
    public Decision<AssessmentBatch> Issue(int count, CommandContext context) =>
        To(BatchMove.Issue, context) is { Accepted: true } move
            ? move.Next with { Certified = Certified + count }
            : To(BatchMove.Issue, context);

    /// <summary>Notes that every passed candidate is dealt with.</summary>
    public Decision<AssessmentBatch> FinishIssuing(int due, CommandContext context) =>
        To(BatchMove.FinishIssuing, context) is var move && !move.Accepted ? move
        : due > 0 ? BatchProblem.IssueIncomplete.With(("count", due))
        : move;

    /// <summary>Gives out papers of its certificates.</summary>
    public Decision<AssessmentBatch> Print(int count, CommandContext context) =>
        To(BatchMove.Print, context) is { Accepted: true } move
            ? move.Next with { Papers = Papers + count }
            : To(BatchMove.Print, context);

    /// <summary>Closes the file.</summary>
    public Decision<AssessmentBatch> Archive(CommandContext context) => To(BatchMove.Archive, context);

    private Decision<AssessmentBatch> NotBeforeItsDay(Decision<AssessmentBatch> move, CommandContext context) =>
        context.Today < ExamFrom ? BatchProblem.TooEarly.With(("from", Day(ExamFrom)), ("today", Day(context.Today))) : move;

    private Decision<AssessmentBatch> ForExamination(Decision<AssessmentBatch> move) =>
        !move.Accepted || Kind == BatchKind.Examination ? move : BatchProblem.WrongKind;
}
