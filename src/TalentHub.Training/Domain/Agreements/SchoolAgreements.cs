using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Training.Domain.Agreements;

/// <summary>What a school entered by list. The agreements are rows; each gets a state of its own when somebody first acts on it alone.</summary>
public sealed record SchoolAgreements
{
    /// <summary>Agreements that one commit takes in.</summary>
    public const int LargestChunk = 500;

    /// <summary>How many were entered by list so far.</summary>
    public int Registered { get; init; }

    /// <summary>Enters this many.</summary>
    public Decision<SchoolAgreements> Register(int agreements, Guid schoolId, PartyFacts? school, CommandContext context) =>
        Refusal(agreements, schoolId, school, context) is { } refusal ? refusal
        : this with { Registered = Registered + agreements };

    /// <summary>Why the school enters no list of this many agreements.</summary>
    public static Problem? Refusal(int agreements, Guid schoolId, PartyFacts? school, CommandContext context) =>
        Agreement.Moves.Check(AgreementState.None, AgreementMove.Sign, context.Role).Problem is { } refusal ? refusal
        : context.OrganisationId != schoolId ? OrganisationProblem.NotFound
        : school is not { Kind: OrganisationKind.School, State: OrganisationState.Active } ? AgreementProblem.SchoolUnknown
        : agreements is < 1 or > LargestChunk ? AgreementProblem.ChunkSize.With(("limit", LargestChunk))
        : null;
}
