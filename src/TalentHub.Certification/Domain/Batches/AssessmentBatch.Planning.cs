using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Certification.Domain.Batches;

/// <content>From the draft to the closed list of candidates.</content>
public sealed partial record AssessmentBatch
{
    /// <summary>Begins a plan for the actor's own organisation, inside its filing and under editions in force.</summary>
    public Decision<AssessmentBatch> Draft(Guid id, BatchPlan plan, PlanFacts facts, CommandContext context)
    {
        var next = BatchMoves.Table.Check(State, BatchMove.Draft, context.Role);
        return !next.Succeeded ? next.Problem
            : plan.BodyId != context.OrganisationId ? BatchProblem.AnotherOrganisation
            : Problem.Of(PlanRules.Wrong(plan, facts, context.Today)) is { } problem ? problem
            : With(plan, facts) with { Id = id, State = next.Value, BodyRole = context.Role };
    }

    /// <summary>The version of the plan.</summary>
    public string PlanVersion() => RecordVersion.Of(Kind, Title, Tracks, ExamFrom, ExamTo, Venues);

    /// <summary>Replaces a plan that is not yet with the bureau.</summary>
    public Decision<AssessmentBatch> Revise(BatchPlan plan, PlanFacts facts, CommandContext context)
    {
        var next = Check(BatchMove.Revise, context);
        return !next.Succeeded ? next.Problem
            : plan.BodyId != BodyId ? BatchProblem.AnotherOrganisation
            : context.Outdated(PlanVersion()) is { } outdated ? outdated
            : Problem.Of(PlanRules.Wrong(plan, facts, context.Today)) is { } problem ? problem
            : With(plan, facts) with { State = next.Value };
    }

    /// <summary>
    /// Sends the plan to the bureau; the filing is asked again, because it may have ended since the draft. An examination is planned some working days
    /// ahead; own filings also enter evaluations that were.
    /// </summary>
    public Decision<AssessmentBatch> Submit(PlanFacts facts, CommandContext context) =>
        To(BatchMove.Submit, context) is var move && !move.Accepted ? move
        : Problem.Of(Tracks.Select(t => PlanRules.OutsideScope(new(t.OccupationCode, t.Level), facts, ExamFrom, ExamTo)).OfType<Problem>()) is { } problem ? problem
        : Kind == BatchKind.Examination && ExamFrom < facts.Earliest
            ? BatchProblem.TooSoon.With(("from", Day(ExamFrom)), ("today", Day(context.Today)), ("earliest", Day(facts.Earliest)))
        : move;

    /// <summary>The bureau accepts the plan.</summary>
    public Decision<AssessmentBatch> AcceptPlan(CommandContext context) => To(BatchMove.AcceptPlan, context);

    /// <summary>The bureau sends the plan back, with a reason.</summary>
    public Decision<AssessmentBatch> ReturnPlan(CommandContext context) => ToWithReason(BatchMove.ReturnPlan, context);

    /// <summary>Opens registration.</summary>
    public Decision<AssessmentBatch> OpenRegistration(CommandContext context) => To(BatchMove.OpenRegistration, context);

    /// <summary>Enters so many candidates, whose rows are written in the same commit. Who comes after the sittings were arranged has no place yet.</summary>
    /// <param name="count">How many.</param>
    /// <param name="ticketLeadDays">How many days before the examination their tickets must be out, once the sittings are arranged.</param>
    /// <param name="context">Who, why, when.</param>
    public Decision<AssessmentBatch> Register(int count, int ticketLeadDays, CommandContext context) =>
        To(BatchMove.Register, context) is var move && !move.Accepted ? move
        : State == BatchState.Arranged && !Days().Any(day => day >= context.Today.AddDays(ticketLeadDays))
            ? BatchProblem.LateForTickets.With(("days", ticketLeadDays), ("last", Day(Days().DefaultIfEmpty(ExamTo).Max())), ("today", Day(context.Today)))
        : move.Next with
        {
            Candidates = Candidates + count,
            ListVersion = ListVersion + 1,
            Unscheduled = State == BatchState.Arranged ? Unscheduled + count : Unscheduled,
        };

    /// <summary>Takes one candidate out.</summary>
    public Decision<AssessmentBatch> Withdraw(bool registered, CommandContext context) =>
        To(BatchMove.Withdraw, context) is var move && !move.Accepted ? move
        : !registered ? BatchProblem.CandidateUnknown
        : move.Next with { Candidates = Candidates - 1, ListVersion = ListVersion + 1 };

    /// <summary>Closes the list of candidates.</summary>
    public Decision<AssessmentBatch> CloseRegistration(CommandContext context) =>
        To(BatchMove.CloseRegistration, context) is var move && !move.Accepted ? move
        : Candidates == 0 ? BatchProblem.NoCandidates
        : move;

    /// <summary>Stops the batch before its examination, with a reason.</summary>
    public Decision<AssessmentBatch> Suspend(CommandContext context) => ToWithReason(BatchMove.Suspend, context);

    /// <summary>Takes a stopped batch up again: its dates have passed, so registration and arrangement are gone through anew.</summary>
    public Decision<AssessmentBatch> Resume(CommandContext context) => To(BatchMove.Resume, context);

    /// <summary>Gives the batch up, with a reason.</summary>
    public Decision<AssessmentBatch> Cancel(CommandContext context) => ToWithReason(BatchMove.Cancel, context);

    private AssessmentBatch With(BatchPlan plan, PlanFacts facts) => this with
    {
        Kind = plan.Kind,
        BodyId = plan.BodyId,
        BodyName = facts.BodyName,
        Title = plan.Title.Trim(),
        Tracks = [.. plan.Tracks.Select(t => new BatchTrack(t.OccupationCode, t.Level, EditionOf(t, facts)!.Id))],
        ExamFrom = plan.ExamFrom,
        ExamTo = plan.ExamTo,
        Venues = plan.Venues,
    };

    private static StandardEdition? EditionOf(TrackPlan track, PlanFacts facts) =>
        facts.Editions.FirstOrDefault(e => e.OccupationCode == track.OccupationCode);

    private static string Day(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
