using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using static TalentHub.Certification.Domain.Batches.BatchState;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>The one table of moves of an assessment batch.</summary>
public static class BatchMoves
{
    private static readonly Role[] Body = [Role.Enterprise, Role.School];
    private static readonly Role[] Marker = [Role.Examiner, Role.Enterprise, Role.School];
    private static readonly Role[] System = [Role.System];
    private static readonly Role[] PlanOffice = [Role.BureauClerk, Role.BureauReviewer];
    private static readonly Role[] Reviewer = [Role.BureauReviewer];
    private static readonly Role[] Approver = [Role.BureauApprover];
    private static readonly Role[] Bureau = [Role.BureauReviewer, Role.BureauApprover];
    private static readonly Role[] Printers = [Role.Enterprise, Role.School, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];
    private static readonly Role[] BodyOrBureau = [Role.Enterprise, Role.School, Role.BureauReviewer, Role.BureauApprover];

    /// <summary>From, to and who may. Maker and checker, organisation, notice and completeness are conditions of the batch itself.</summary>
    public static readonly MoveTable<BatchState, BatchMove> Table = new()
    {
        { BatchMove.Draft, None, Draft, Body },
        { BatchMove.Revise, Draft, Draft, Body },
        { BatchMove.Submit, Draft, Submitted, Body },
        { BatchMove.AcceptPlan, Submitted, Accepted, PlanOffice },
        { BatchMove.ReturnPlan, Submitted, Draft, PlanOffice },
        { BatchMove.OpenRegistration, Accepted, RegistrationOpen, Body },
        { BatchMove.Register, RegistrationOpen, RegistrationOpen, Body },
        { BatchMove.Register, Arranged, Arranged, Body },
        { BatchMove.Withdraw, RegistrationOpen, RegistrationOpen, Body },
        { BatchMove.CloseRegistration, RegistrationOpen, RegistrationClosed, Body },
        { BatchMove.DeclareWithdrawals, RegistrationOpen, RegistrationOpen, Body },
        { BatchMove.DeclareWithdrawals, RegistrationClosed, RegistrationClosed, Body },
        { BatchMove.DeclareWithdrawals, Arranged, RegistrationClosed, Body },
        { BatchMove.StartArranging, RegistrationClosed, RegistrationClosed, Body },
        { BatchMove.StartArranging, Arranged, Arranged, Body },
        { BatchMove.StopArranging, RegistrationClosed, RegistrationClosed, Body },
        { BatchMove.StopArranging, Arranged, Arranged, Body },
        { BatchMove.StopArranging, Marking, Marking, Body },
        { BatchMove.Arrange, RegistrationClosed, Arranged, System },
        { BatchMove.Arrange, Arranged, Arranged, System },
        { BatchMove.Arrange, Marking, Marking, System },
        { BatchMove.ChangePlan, Arranged, Arranged, Body },
        { BatchMove.ChangePlan, Marking, Marking, Body },
        { BatchMove.ReleasePins, Arranged, Arranged, Body },
        { BatchMove.RecordClosure, Arranged, Arranged, Body },
        { BatchMove.RecordClosure, Marking, Marking, Body },
        { BatchMove.WithdrawClosure, Arranged, Arranged, Body },
        { BatchMove.WithdrawClosure, Marking, Marking, Body },
        { BatchMove.Repair, Arranged, Arranged, Body },
        { BatchMove.Repair, Marking, Marking, Body },
        { BatchMove.Defer, Arranged, Arranged, Body },
        { BatchMove.Defer, Marking, Marking, Body },
        { BatchMove.WithdrawDeferral, Arranged, Arranged, Body },
        { BatchMove.WithdrawDeferral, Marking, Marking, Body },
        { BatchMove.StartMarking, Arranged, Marking, Body },
        { BatchMove.StartEvaluation, RegistrationClosed, Marking, Body },
        { BatchMove.RecordScores, Marking, Marking, Marker },
        { BatchMove.Seal, Marking, Sealed, Body },
        { BatchMove.RequestScoreChange, Sealed, Sealed, Body },
        { BatchMove.RequestScoreChange, Returned, Returned, Body },
        { BatchMove.DecideScoreChange, Sealed, Sealed, BodyOrBureau },
        { BatchMove.DecideScoreChange, Returned, Returned, BodyOrBureau },
        { BatchMove.OpenNotice, Sealed, PublicNotice, Body },
        { BatchMove.OpenNotice, Returned, PublicNotice, Body },
        { BatchMove.WithdrawNotice, PublicNotice, Sealed, Bureau },
        { BatchMove.Report, PublicNotice, Reported, Body },
        { BatchMove.Report, Returned, Reported, Body },
        { BatchMove.Review, Reported, Reviewed, Reviewer },
        { BatchMove.Return, Reported, Returned, Reviewer },
        { BatchMove.Return, Reviewed, Returned, Approver },
        { BatchMove.Approve, Reviewed, Issuing, Approver },
        { BatchMove.Issue, Issuing, Issuing, System },
        { BatchMove.FinishIssuing, Issuing, Issued, System },
        { BatchMove.Print, Issued, Issued, Printers },
        { BatchMove.Print, Archived, Archived, Printers },
        { BatchMove.Archive, Issued, Archived, Body },
        { BatchMove.Suspend, Accepted, Suspended, BodyOrBureau },
        { BatchMove.Suspend, RegistrationOpen, Suspended, BodyOrBureau },
        { BatchMove.Suspend, RegistrationClosed, Suspended, BodyOrBureau },
        { BatchMove.Suspend, Arranged, Suspended, BodyOrBureau },
        { BatchMove.Resume, Suspended, Accepted, Bureau },
        { BatchMove.Cancel, Draft, Cancelled, Body },
        { BatchMove.Cancel, Submitted, Cancelled, Body },
        { BatchMove.Cancel, Accepted, Cancelled, BodyOrBureau },
        { BatchMove.Cancel, RegistrationOpen, Cancelled, BodyOrBureau },
        { BatchMove.Cancel, RegistrationClosed, Cancelled, BodyOrBureau },
        { BatchMove.Cancel, Arranged, Cancelled, BodyOrBureau },
        { BatchMove.Cancel, Marking, Cancelled, BodyOrBureau },
        { BatchMove.Cancel, Suspended, Cancelled, BodyOrBureau },
    };
}
