using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>A school, an enterprise or the bureau.</summary>
public sealed record Organisation
{
    /// <summary>The allowed moves. The bureau keeps the register; the first bureau is entered by the administrator.</summary>
    public static readonly MoveTable<OrganisationState, OrganisationMove> Moves = new()
    {
        { OrganisationMove.Register, OrganisationState.None, OrganisationState.Active, Role.BureauClerk, Role.Administrator },
        { OrganisationMove.Edit, OrganisationState.Active, OrganisationState.Active, Role.BureauClerk, Role.School, Role.Enterprise },
        { OrganisationMove.Close, OrganisationState.Active, OrganisationState.Closed, Role.BureauApprover },
        { OrganisationMove.Reopen, OrganisationState.Closed, OrganisationState.Active, Role.BureauApprover },
    };

    /// <summary>Where it stands.</summary>
    public OrganisationState State { get; init; }

    /// <summary>What it is.</summary>
    public OrganisationKind Kind { get; init; }

    /// <summary>The unified social credit code; public data.</summary>
    public string CreditCode { get; init; } = "";

    /// <summary>What is known of it.</summary>
    public OrganisationDetails? Details { get; init; }

    /// <summary>Enters it as this kind.</summary>
    public Decision<Organisation> Register(RegisterOrganisation command, OrganisationKind kind, CommandContext context) =>
        Moves.Check(State, OrganisationMove.Register, context.Role) is var to && to.Problem is { } refusal ? refusal
        : Wrong(command.Details, kind) is { } wrong ? wrong
        : this with { State = to.Value, Kind = kind, CreditCode = command.CreditCode.Text, Details = Trimmed(command.Details) };

    /// <summary>The version of what <see cref="Edit"/> changes.</summary>
    public static string VersionOf(OrganisationDetails? details) => RecordVersion.Of(details);

    /// <summary>Changes name and details; others than the bureau only their own.</summary>
    public Decision<Organisation> Edit(EditOrganisation command, Guid id, CommandContext context) =>
        Known(OrganisationMove.Edit, context) is var to && to.Problem is { } refusal ? refusal
        : context.Role is not Role.BureauClerk && context.OrganisationId != id ? OrganisationProblem.NotFound
        : context.Outdated(VersionOf(Details)) is { } outdated ? outdated
        : Wrong(command.Details, Kind) is { } wrong ? wrong
        : this with { State = to.Value, Details = Trimmed(command.Details) };

    /// <summary>Closes it, or opens it again; needs a reason.</summary>
    public Decision<Organisation> Turn(OrganisationMove move, CommandContext context) =>
        Known(move, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : this with { State = to.Value };

    /// <summary>What is wrong with the details of this kind of organisation.</summary>
    public static Problem? Wrong(OrganisationDetails details, OrganisationKind kind) =>
        string.IsNullOrWhiteSpace(details.Name) ? OrganisationProblem.NameEmpty.With().In("name")
        : FreeText.Wrong(details.Name, FreeText.LongestName) is { } unfit ? unfit.In("name")
        : string.IsNullOrWhiteSpace(details.District) ? OrganisationProblem.DistrictEmpty.With().In("district")
        : FreeText.Wrong(details.District, FreeText.LongestName) is { } strange ? strange.In("district")
        : kind == OrganisationKind.School && details.SchoolType is null ? OrganisationProblem.SchoolTypeMissing.With().In("schoolType")
        : kind != OrganisationKind.School && details.SchoolType is not null ? OrganisationProblem.SchoolTypeNotForThis.With().In("schoolType")
        : null;

    private Outcome<OrganisationState> Known(OrganisationMove move, CommandContext context) =>
        State == OrganisationState.None ? OrganisationProblem.NotFound : Moves.Check(State, move, context.Role);

    private static OrganisationDetails Trimmed(OrganisationDetails details) =>
        details with { Name = details.Name.Trim(), District = details.District.Trim() };
}
