using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>What the batch alone decides on: its header, its counts and who did what. Candidates, sittings and scores are rows of tables.</summary>
public sealed partial record AssessmentBatch
{
    /// <summary>The longest examination period in days.</summary>
    internal const int MostDays = 366;

    /// <summary>The batch.</summary>
    public Guid Id { get; init; }

    /// <summary>Where it stands; set by <see cref="BatchMoves.Table"/> only.</summary>
    public BatchState State { get; init; }

    /// <summary>Examination, or recording under the body's own filing.</summary>
    public BatchKind Kind { get; init; }

    /// <summary>The certification body's organisation.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The body's name as filed.</summary>
    public string BodyName { get; init; } = "";

    /// <summary>Whether the body is an enterprise or a school.</summary>
    public Role BodyRole { get; init; }

    /// <summary>What people call the batch.</summary>
    public string Title { get; init; } = "";

    /// <summary>Occupations and levels.</summary>
    public IReadOnlyList<BatchTrack> Tracks { get; init; } = [];

    /// <summary>First day of examination or evaluation.</summary>
    public DateOnly ExamFrom { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly ExamTo { get; init; }

    /// <summary>Rooms.</summary>
    public IReadOnlyList<Venue> Venues { get; init; } = [];

    /// <summary>Which examiners must keep away from whom.</summary>
    public IReadOnlyList<ExaminerWithdrawal> Withdrawals { get; init; } = [];

    /// <summary>What happened after the sittings were published; every planning obeys it.</summary>
    public IReadOnlyList<BatchClosure> Closures { get; init; } = [];

    /// <summary>Registered and not withdrawn.</summary>
    public int Candidates { get; init; }

    /// <summary>Counts changes of what a plan is made for and of the plan by hand, so that an arrangement made before one is refused.</summary>
    public int ListVersion { get; init; }

    /// <summary>Passed, known once sealed.</summary>
    public int Passed { get; init; }

    /// <summary>Certificates issued so far.</summary>
    public int Certified { get; init; }

    /// <summary>Papers of certificates given out so far, repetitions counted.</summary>
    public int Papers { get; init; }

    /// <summary>Candidates without a place: those that the last arrangement could not place, and those who came later.</summary>
    public int Unscheduled { get; init; }

    /// <summary>The current public notice of results.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>Whether a score changed after the notice was opened.</summary>
    public bool ScoresChangedSinceNotice { get; init; }

    /// <summary>Who reported the results.</summary>
    public Guid? ReportedBy { get; init; }

    /// <summary>Who found them in order.</summary>
    public Guid? ReviewedBy { get; init; }

    /// <summary>How candidates are judged.</summary>
    public AssessmentMethod Method => Kind == BatchKind.OwnFiling ? AssessmentMethod.Evaluation : AssessmentMethod.Examination;

    /// <summary>Where it stands, for a decision of another.</summary>
    public BatchStanding Standing() => new(Id, BodyId, State, Kind);

    /// <summary>The state a move leads to, or why it is refused: the organisation first, then the table.</summary>
    public Outcome<BatchState> Check(BatchMove move, CommandContext context) =>
        State == BatchState.None || (ActsForBody(context.Role) && context.OrganisationId != BodyId)
            ? BatchProblem.Unknown
            : BatchMoves.Table.Check(State, move, context.Role);

    private static bool ActsForBody(Role role) => role is Role.Enterprise or Role.School or Role.Examiner;

    private Decision<AssessmentBatch> To(BatchMove move, CommandContext context)
    {
        var next = Check(move, context);
        return next.Succeeded ? this with { State = next.Value } : next.Problem;
    }

    private Decision<AssessmentBatch> ToWithReason(BatchMove move, CommandContext context)
    {
        var next = Check(move, context);
        return !next.Succeeded ? next.Problem
            : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
            : this with { State = next.Value };
    }
}
