using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Training.Domain.Agreements;

/// <summary>An agreement between a school and an enterprise (校企合作协议). Two of them have one live agreement at most.</summary>
public sealed record Agreement
{
    /// <summary>Agreements of a generation ago may still run, and none is signed for longer than that.</summary>
    private const int OldestYears = 30;
    private const int LongestYears = 30;

    /// <summary>The allowed moves: a school keeps its own agreements.</summary>
    public static readonly MoveTable<AgreementState, AgreementMove> Moves = new()
    {
        { AgreementMove.Sign, AgreementState.None, AgreementState.Live, Role.School },
        { AgreementMove.End, AgreementState.Live, AgreementState.Ended, Role.School },
        { AgreementMove.Expire, AgreementState.Live, AgreementState.Expired, Role.System },
    };

    /// <summary>Where it stands.</summary>
    public AgreementState State { get; init; }

    /// <summary>The school.</summary>
    public Guid SchoolId { get; init; }

    /// <summary>The enterprise.</summary>
    public Guid EnterpriseId { get; init; }

    /// <summary>What is agreed.</summary>
    public AgreementTerms? Terms { get; init; }

    /// <summary>Enters it for the actor's school. Whether the two have another live one is settled by the unique index.</summary>
    public Decision<Agreement> Sign(SignAgreement command, AgreementFacts facts, CommandContext context) =>
        Check(AgreementMove.Sign, context) is var to && to.Problem is { } refusal ? refusal
        : facts.School is not { Kind: OrganisationKind.School, State: OrganisationState.Active } school ? AgreementProblem.SchoolUnknown
        : facts.Enterprise is not { Kind: OrganisationKind.Enterprise } enterprise ? AgreementProblem.EnterpriseUnknown.With().In("enterpriseId")
        : enterprise.State != OrganisationState.Active ? OrganisationProblem.Closed.With(("name", enterprise.Name)).In("enterpriseId")
        : Wrong(command.Terms, context.Today) is { } wrong ? wrong
        : this with { State = to.Value, SchoolId = school.Id, EnterpriseId = enterprise.Id, Terms = command.Terms };

    /// <summary>Ends it; needs a reason.</summary>
    public Decision<Agreement> End(CommandContext context) =>
        Check(AgreementMove.End, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : this with { State = to.Value };

    /// <summary>Takes note that its last day is over.</summary>
    public Decision<Agreement> Expire(CommandContext context) =>
        Check(AgreementMove.Expire, context) is var to && to.Problem is { } refusal ? refusal
        : Terms!.To >= context.Today ? AgreementProblem.NotOverYet.With(("to", Terms.To.ToString("O")))
        : this with { State = to.Value };

    /// <summary>What is wrong with terms that are signed, or entered by list, on a day.</summary>
    public static Problem? Wrong(AgreementTerms terms, DateOnly today) =>
        !Enum.IsDefined(terms.Kind) ? AgreementProblem.KindWrong.With(("kinds", Enum.GetValues<AgreementKind>().Cast<Enum>())).In("kind")
        : terms.To < terms.From
            ? AgreementProblem.DatesWrong.With(("from", terms.From.ToString("O")), ("to", terms.To.ToString("O"))).In("to")
        : EnteredDay.Wrong(terms.From, today, OldestYears, LongestYears) is { } early ? early.In("from")
        : EnteredDay.Wrong(terms.To, today, OldestYears, LongestYears) is { } late ? late.In("to")
        : terms.To < today ? AgreementProblem.OverAlready.With(("to", terms.To.ToString("O"))).In("to")
        : null;

    private Outcome<AgreementState> Check(AgreementMove move, CommandContext context) =>
        State == AgreementState.None && move != AgreementMove.Sign ? AgreementProblem.NotFound
        : State != AgreementState.None && context.Role is Role.School or Role.Enterprise && !IsParty(context.OrganisationId)
            ? AgreementProblem.NotFound
        : Moves.Check(State, move, context.Role);

    private bool IsParty(Guid? organisation) => organisation == SchoolId || organisation == EnterpriseId;
}
