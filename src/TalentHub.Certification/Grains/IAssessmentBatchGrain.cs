using Orleans.Concurrency;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Grains;

/// <summary>The single writer of an assessment batch, from plan to archive.</summary>
public interface IAssessmentBatchGrain : IGrainWithGuidKey
{
    /// <summary>Begins a plan.</summary>
    Task<Outcome<BatchView>> Draft(BatchPlan command, CommandContext context);

    /// <summary>Replaces a plan that is not yet with the bureau.</summary>
    Task<Outcome<BatchView>> Revise(BatchPlan command, CommandContext context);

    /// <summary>Takes the batch one step further.</summary>
    Task<Outcome<BatchView>> Move(MoveBatch command, CommandContext context);

    /// <summary>Enters a chunk of candidates; each row is answered for itself.</summary>
    Task<Outcome<RosterChunk>> Register(RegisterCandidates command, CommandContext context);

    /// <summary>Takes one candidate out.</summary>
    Task<Outcome<BatchView>> Withdraw(WithdrawCandidate command, CommandContext context);

    /// <summary>Says which examiners must keep away from whom.</summary>
    Task<Outcome<BatchView>> DeclareWithdrawals(DeclareWithdrawals command, CommandContext context);

    /// <summary>Has the job arrange sittings of this and other batches together.</summary>
    Task<Outcome<BatchView>> ArrangeTogether(ArrangeTogether command, CommandContext context);

    /// <summary>Writes the arrangement of sittings that the job found.</summary>
    Task<Outcome<BatchView>> Arrange(ArrangeSittings command, CommandContext context);

    /// <summary>Changes the plan by hand, if the evaluator finds no rule broken.</summary>
    Task<Outcome<BatchView>> ChangePlan(ChangePlan command, CommandContext context);

    /// <summary>Records that a person on duty, a room or a day is not to be had.</summary>
    Task<Outcome<BatchView>> RecordClosure(RecordClosure command, CommandContext context);

    /// <summary>Takes such a record back.</summary>
    Task<Outcome<BatchView>> WithdrawClosure(WithdrawClosure command, CommandContext context);

    /// <summary>Enters scores: all of them, or none when one is refused.</summary>
    Task<Outcome<BatchView>> RecordScores(RecordScores command, CommandContext context);

    /// <summary>Defers parts for which the body has no place: all of them, or none when one is refused.</summary>
    Task<Outcome<BatchView>> DeferParts(DeferParts command, CommandContext context);

    /// <summary>Takes deferrals back: all of them, or none when one is refused.</summary>
    Task<Outcome<BatchView>> WithdrawDeferrals(WithdrawDeferrals command, CommandContext context);

    /// <summary>Asks for a change of a sealed score.</summary>
    Task<Outcome<BatchView>> RequestScoreChange(RequestScoreChange command, CommandContext context);

    /// <summary>Approves or refuses a requested change.</summary>
    Task<Outcome<BatchView>> DecideScoreChange(DecideScoreChange command, CommandContext context);

    /// <summary>Issues the next chunk of certificates, or notes that all are issued.</summary>
    Task<Outcome<IssuedChunk>> IssueNext(IssueNext command, CommandContext context);

    /// <summary>Notes, on the timeline of each, that papers of its certificates are given out; only then may they be drawn.</summary>
    Task<Outcome<BatchView>> Print(PrintPapers command, CommandContext context);

    /// <summary>The batch, for jobs of the system; null when there is none.</summary>
    [AlwaysInterleave]
    Task<AssessmentBatch?> Read();
}
