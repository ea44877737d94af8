namespace TalentHub.Certification.Domain.Batches;

/// <summary>What can be done with an assessment batch.</summary>
public enum BatchMove
{
    /// <summary>Begin a plan.</summary>
    Draft,

    /// <summary>Change a plan that is not yet with the bureau.</summary>
    Revise,

    /// <summary>Send the plan to the bureau.</summary>
    Submit,

    /// <summary>Accept the plan.</summary>
    AcceptPlan,

    /// <summary>Send the plan back, with a reason.</summary>
    ReturnPlan,

    /// <summary>Open registration.</summary>
    OpenRegistration,

    /// <summary>Enter candidates.</summary>
    Register,

    /// <summary>Take a candidate out.</summary>
    Withdraw,

    /// <summary>Close the list of candidates.</summary>
    CloseRegistration,

    /// <summary>Say which examiners must keep away from whom.</summary>
    DeclareWithdrawals,

    /// <summary>Ask the job to arrange sittings.</summary>
    StartArranging,

    /// <summary>End the search of that job and keep the best plan so far.</summary>
    StopArranging,

    /// <summary>Write the arrangement that the job found.</summary>
    Arrange,

    /// <summary>Change the plan by hand.</summary>
    ChangePlan,

    /// <summary>Let the next planning change what was set by hand.</summary>
    ReleasePins,

    /// <summary>Record that a person, a room or a day is not to be had, with a reason.</summary>
    RecordClosure,

    /// <summary>Take such a record back, with a reason.</summary>
    WithdrawClosure,

    /// <summary>Have the job change the plan for what happened, and place late candidates, with the fewest places moved.</summary>
    Repair,

    /// <summary>Defer parts for which there is no place to a later batch, with a reason.</summary>
    Defer,

    /// <summary>Take deferrals back, with a reason.</summary>
    WithdrawDeferral,

    /// <summary>Begin examinations.</summary>
    StartMarking,

    /// <summary>Begin recording evaluation forms, where nothing is to be scheduled.</summary>
    StartEvaluation,

    /// <summary>Enter scores.</summary>
    RecordScores,

    /// <summary>Seal the scores.</summary>
    Seal,

    /// <summary>Ask for a change of a sealed score.</summary>
    RequestScoreChange,

    /// <summary>Decide a requested change.</summary>
    DecideScoreChange,

    /// <summary>Publish the results for objection.</summary>
    OpenNotice,

    /// <summary>Take the notice down, with a reason, because a score must be changed.</summary>
    WithdrawNotice,

    /// <summary>Report the results to the bureau.</summary>
    Report,

    /// <summary>Find the results in order.</summary>
    Review,

    /// <summary>Send the results back, with a reason.</summary>
    Return,

    /// <summary>Let certificates be issued.</summary>
    Approve,

    /// <summary>Issue a chunk of certificates.</summary>
    Issue,

    /// <summary>Note that every certificate is issued.</summary>
    FinishIssuing,

    /// <summary>Give out the papers of its certificates.</summary>
    Print,

    /// <summary>Close the file.</summary>
    Archive,

    /// <summary>Stop before the examination, with a reason.</summary>
    Suspend,

    /// <summary>Take a stopped batch up again; registration and arrangement are gone through anew.</summary>
    Resume,

    /// <summary>Give the batch up, with a reason.</summary>
    Cancel,
}
