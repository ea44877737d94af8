using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Domain.Clients;

/// <summary>A program that signs in with OAuth 2 client credentials and acts in one role for one organisation.</summary>
public sealed record MachineClient
{
    private const int LongestName = 100;

    /// <summary>The allowed moves.</summary>
    public static readonly MoveTable<MachineClientState, MachineClientMove> Moves = new()
    {
        //  move                          from                         to                           who
        { MachineClientMove.Create,       MachineClientState.None,     MachineClientState.Active,   Role.Administrator, Role.System },
        { MachineClientMove.RotateSecret, MachineClientState.Active,   MachineClientState.Active,   Role.Administrator, Role.System },
        { MachineClientMove.Disable,      MachineClientState.Active,   MachineClientState.Disabled, Role.Administrator, Role.System },
    };

    /// <summary>The id, which is the grain's key and the OAuth client id.</summary>
    public Guid Id { get; init; }

    /// <summary>Where the client stands.</summary>
    public MachineClientState State { get; init; }

    /// <summary>The name shown on timelines.</summary>
    public string Name { get; init; } = "";

    /// <summary>The role it acts in.</summary>
    public Role Role { get; init; }

    /// <summary>The organisation it acts for.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Since when its secret is in force.</summary>
    public DateTimeOffset SecretSince { get; init; }

    /// <summary>Makes the client.</summary>
    public Decision<MachineClient> Create(Guid id, CreateMachineClient command, CommandContext context)
    {
        var move = Moves.Check(State, MachineClientMove.Create, context.Role);
        return (move.Problem ?? Refuse(command)) is { } problem ? problem
            : new MachineClient
            {
                Id = id, State = move.Value, Name = command.Name, Role = command.Role, OrganisationId = command.OrganisationId,
                SecretSince = context.At,
            };
    }

    /// <summary>Makes a move that needs nothing but the right state and role.</summary>
    public Decision<MachineClient> Make(MachineClientMove name, CommandContext context)
    {
        if (State == MachineClientState.None)
        {
            return MachineClientProblem.NotFound;
        }

        var move = Moves.Check(State, name, context.Role);
        return !move.Succeeded ? move.Problem
            : this with { State = move.Value, SecretSince = name == MachineClientMove.RotateSecret ? context.At : SecretSince };
    }

    private static Problem? Refuse(CreateMachineClient command) =>
        string.IsNullOrWhiteSpace(command.Name) || command.Name.Length > LongestName
            ? MachineClientProblem.NameInvalid.With(("longest", LongestName)).In("name")
            : FreeText.Wrong(command.Name, LongestName) is { } unfit ? unfit.In("name")
            : command.Role is Role.Expert or Role.Trainee or Role.Examiner or Role.Administrator
                ? MachineClientProblem.RoleNotAllowed.With(("role", command.Role)).In("role")
                : RoleRules.Check(new UserRole(command.Role, command.OrganisationId), personId: null);
}
