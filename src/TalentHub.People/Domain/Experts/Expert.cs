using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.People.Domain.Experts;

/// <summary>One expert with all engagements across employers, so that nothing is counted twice.</summary>
public sealed record Expert
{
    /// <summary>The allowed moves of the expert's own record.</summary>
    public static readonly MoveTable<ExpertState, ExpertMove> ExpertMoves = new()
    {
        { ExpertMove.Register, ExpertState.None, ExpertState.Registered, Role.Enterprise, Role.School, Role.BureauClerk },
        // Another employer names an expert who is known: the record stays, and the answer tells the id.
        { ExpertMove.Register, ExpertState.Registered, ExpertState.Registered, Role.Enterprise, Role.School, Role.BureauClerk },
        { ExpertMove.SetBankAccount, ExpertState.Registered, ExpertState.Registered, Role.Expert },
    };

    /// <summary>The allowed moves of one engagement.</summary>
    public static readonly MoveTable<EngagementState, EngagementMove> Moves = new()
    {
        { EngagementMove.Draft, EngagementState.None, EngagementState.Draft, Employers },
        { EngagementMove.Revise, EngagementState.Draft, EngagementState.Draft, Employers },
        { EngagementMove.Propose, EngagementState.Draft, EngagementState.Proposed, Employers },
        { EngagementMove.Confirm, EngagementState.Proposed, EngagementState.ConfirmedByExpert, Role.Expert },
        { EngagementMove.Decline, EngagementState.Proposed, EngagementState.Draft, Role.Expert },
        { EngagementMove.Begin, EngagementState.ConfirmedByExpert, EngagementState.Active, Employers },
        { EngagementMove.RecordDays, EngagementState.Active, EngagementState.Active, Employers },
        { EngagementMove.ConfirmDays, EngagementState.Active, EngagementState.Active, Role.Expert },
        { EngagementMove.Complete, EngagementState.Active, EngagementState.Completed, Employers },
        { EngagementMove.End, EngagementState.Draft, EngagementState.Ended, Employers },
        { EngagementMove.End, EngagementState.Proposed, EngagementState.Ended, Either },
        { EngagementMove.End, EngagementState.ConfirmedByExpert, EngagementState.Ended, Either },
        { EngagementMove.End, EngagementState.Active, EngagementState.Ended, Either },
    };

    /// <summary>Whether the person is registered as an expert.</summary>
    public ExpertState State { get; init; }

    /// <summary>The account that is paid to, masked; the number is sealed in the expert's row.</summary>
    public string? AccountMask { get; init; }

    /// <summary>All engagements.</summary>
    public IReadOnlyList<Engagement> Engagements { get; init; } = [];

    private static Role[] Employers => [Role.Enterprise, Role.School];

    private static Role[] Either => [.. Employers, Role.Expert];

    /// <summary>Registers the person as an expert; one who is registered stays as is.</summary>
    public Decision<Expert> Register(RegisterExpert command, CommandContext context) =>
        ExpertMoves.Check(State, ExpertMove.Register, context.Role) is { Problem: { } refusal } ? refusal
        : string.IsNullOrWhiteSpace(command.HomeEmployer) ? ExpertProblem.HomeEmpty.With().In("homeEmployer")
        : string.IsNullOrWhiteSpace(command.HomeCity) ? ExpertProblem.HomeEmpty.With().In("homeCity")
        : string.IsNullOrWhiteSpace(command.Speciality) ? ExpertProblem.SpecialityEmpty.With().In("speciality")
        : (FreeText.Wrong(command.HomeEmployer, FreeText.LongestName)?.In("homeEmployer") ?? FreeText.Wrong(command.HomeCity, FreeText.LongestName)?.In("homeCity")
            ?? FreeText.Wrong(command.Speciality, FreeText.LongestLine)?.In("speciality")) is { } unfit ? unfit
        : this with { State = ExpertState.Registered };

    /// <summary>Sets the account that is paid to, which must be the expert's own; the audit log shows the mask.</summary>
    /// <param name="command">The account.</param>
    /// <param name="name">The expert's registered name; null where there is no such person.</param>
    /// <param name="context">Who asks.</param>
    public Decision<Expert> SetBankAccount(SetBankAccount command, string? name, CommandContext context) =>
        ExpertMoves.Check(State, ExpertMove.SetBankAccount, context.Role) is { Problem: { } refusal } ? refusal
        : command.Holder.Text != name ? ExpertProblem.AccountOfAnother.With().In("holder")
        : this with { AccountMask = command.Account.Masked };

    /// <summary>Drafts an engagement for the actor's organisation.</summary>
    public Decision<Expert> Draft(DraftEngagement command, IReadOnlyList<WayOfEngagement> ways, CommandContext context) =>
        State == ExpertState.None ? ExpertProblem.NotRegistered
        : Moves.Check(EngagementState.None, EngagementMove.Draft, context.Role) is { Problem: { } refusal } ? refusal
        : context.OrganisationId is not { } employer ? ExpertProblem.EngagementNotFound
        : Find(command.EngagementId) is not null ? ExpertProblem.EngagementExists
        : command.Terms.Wrong(ways, context.Today) is { } wrong ? wrong
        : this with { Engagements = [.. Engagements, new(command.EngagementId, employer, command.Terms, EngagementState.Draft)] };

    /// <summary>Changes the terms of a draft.</summary>
    public Decision<Expert> Revise(ReviseEngagement command, IReadOnlyList<WayOfEngagement> ways, CommandContext context) =>
        Visible(command.EngagementId, context) is { } engagement && context.Outdated(engagement.Terms.Version()) is { } outdated ? outdated
        : command.Terms.Wrong(ways, context.Today) is { } wrong ? wrong
        : Move(command.EngagementId, EngagementMove.Revise, context, engagement => engagement with { Terms = command.Terms });

    /// <summary>Makes a move that needs nothing more than its state; declining and ending need a reason.</summary>
    public Decision<Expert> Advance(MoveEngagement command, CommandContext context) =>
        command.Move is EngagementMove.Decline or EngagementMove.End && string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : command.Move is EngagementMove.Complete && Find(command.EngagementId) is { } engagement
            && engagement.DaysRecorded - engagement.DaysConfirmed is > 0 and var waiting
            ? ExpertProblem.DaysUnconfirmed.With(("days", waiting))
        : Move(command.EngagementId, command.Move, context, e => e);

    /// <summary>Records days worked. A day counts once across all employers (flexible-talent rule of 2021, art. 1).</summary>
    /// <param name="command">The engagement and the days.</param>
    /// <param name="taken">Days of this person that are recorded already, by anybody.</param>
    /// <param name="context">Who and when.</param>
    public Decision<Expert> RecordDays(RecordDays command, IReadOnlySet<DateOnly> taken, CommandContext context) =>
        Visible(command.EngagementId, context) is not { } engagement ? ExpertProblem.EngagementNotFound
        : command.Days.Count == 0 ? ExpertProblem.NoDays
        : command.Days.Select((day, i) => Wrong(day, engagement.Terms, taken, context.Today)?.In($"days[{i}]")).FirstOrDefault(p => p is not null) is { } wrong ? wrong
        : Move(
            command.EngagementId, EngagementMove.RecordDays, context,
            e => e with { DaysRecorded = e.DaysRecorded + command.Days.Distinct().Count() });

    /// <summary>The expert confirms every day recorded so far.</summary>
    public Decision<Expert> ConfirmDays(Guid engagementId, CommandContext context) =>
        Visible(engagementId, context) is { } engagement && engagement.DaysRecorded == engagement.DaysConfirmed
            && Moves.Check(engagement.State, EngagementMove.ConfirmDays, context.Role).Succeeded
            ? ExpertProblem.NothingToConfirm
        : Move(engagementId, EngagementMove.ConfirmDays, context, e => e with { DaysConfirmed = e.DaysRecorded });

    /// <summary>The engagement of an id.</summary>
    public Engagement? Find(Guid engagementId) => Engagements.FirstOrDefault(e => e.Id == engagementId);

    private Decision<Expert> Move(Guid engagementId, EngagementMove move, CommandContext context, Func<Engagement, Engagement> change) =>
        Visible(engagementId, context) is not { } engagement ? ExpertProblem.EngagementNotFound
        : Moves.Check(engagement.State, move, context.Role) is var checkedMove && checkedMove.Problem is { } refusal ? refusal
        : this with
        {
            Engagements = [.. Engagements.Select(e => e.Id == engagementId ? change(e) with { State = checkedMove.Value } : e)],
        };

    /// <summary>The expert sees all engagements, an employer its own.</summary>
    private Engagement? Visible(Guid engagementId, CommandContext context) =>
        Find(engagementId) is { } engagement && (context.Role == Role.Expert || engagement.EmployerId == context.OrganisationId)
            ? engagement
            : null;

    private static Problem? Wrong(DateOnly day, EngagementTerms terms, IReadOnlySet<DateOnly> taken, DateOnly today) =>
        day < terms.From || day > terms.To
            ? ExpertProblem.DayOutsideTerm.With(("day", Text(day)), ("from", Text(terms.From)), ("to", Text(terms.To)))
        : day > today ? ExpertProblem.DayInFuture.With(("day", Text(day)))
        : taken.Contains(day) ? ExpertProblem.DayTaken.With(("day", Text(day)))
        : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
