using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>The bureau that keeps the register: its own record, and how much it has entered by roster.</summary>
public sealed record Bureau
{
    /// <summary>Its own record.</summary>
    public Organisation Organisation { get; init; } = new();

    /// <summary>Enterprises entered by roster.</summary>
    public int EnterprisesEntered { get; init; }

    /// <summary>Memberships of alliances entered by roster.</summary>
    public int MembershipsEntered { get; init; }

    /// <summary>Enters the bureau itself.</summary>
    public Decision<Bureau> Register(RegisterOrganisation command, CommandContext context) =>
        Organisation.Register(command, OrganisationKind.Bureau, context) is var entered && entered.Accepted
            ? this with { Organisation = entered.Next }
            : entered.Problem!;

    /// <summary>Whether the bureau's clerk may enter rosters now; the rows were judged one by one.</summary>
    public Decision<Bureau> Enter(int enterprises, int memberships, CommandContext context) =>
        Organisation.Moves.Check(Organisation.State, OrganisationMove.Edit, context.Role) is { Problem: { } refusal } ? refusal
        : context.Role is not Role.BureauClerk ? OrganisationProblem.NotFound
        : this with { EnterprisesEntered = EnterprisesEntered + enterprises, MembershipsEntered = MembershipsEntered + memberships };
}
