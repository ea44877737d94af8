using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Commands;

/// <summary>Who, why and when of one command. Every write carries it, and the audit entry repeats it.</summary>
/// <param name="OperationId">Made by the caller; the same id again gets the same answer (the API's <c>Idempotency-Key</c>).</param>
/// <param name="ActorId">The user or machine client, or <see cref="SystemActor"/> for a job.</param>
/// <param name="ActorName">How the actor is shown on a timeline; never an identity number.</param>
/// <param name="OrganisationId">The organisation the actor acts for; null for the public.</param>
/// <param name="Role">The one role the actor acts in.</param>
/// <param name="At">The business instant, from the clock of the host that took the command in.</param>
/// <param name="Reason">Why, where a move asks for a reason.</param>
/// <param name="MadeOn">The version of the record that the command was made on, see <see cref="RecordVersion"/>; null where its maker saw none.</param>
public sealed record CommandContext(
    Guid OperationId, Guid ActorId, string ActorName, Guid? OrganisationId, Role Role, DateTimeOffset At, string? Reason = null, string? MadeOn = null)
{
    /// <summary>The actor of jobs that act on behalf of nobody.</summary>
    public static readonly Guid SystemActor = new("00000000-0000-7000-8000-000000000001");

    /// <summary>The name under which jobs act; pages show it in the reader's language.</summary>
    public const string SystemName = "系统 System";

    /// <summary>The calendar day of the command in China.</summary>
    public DateOnly Today => ChinaTime.DateOf(At);

    /// <summary>The context of a job of the system itself.</summary>
    public static CommandContext OfSystem(Guid operationId, DateTimeOffset at) =>
        new(operationId, SystemActor, SystemName, OrganisationId: null, Role.System, at);

    /// <summary>The same actor and instant for one part of a larger piece of work, with an id that is the same at every retry.</summary>
    public CommandContext ForPart(string part) => this with { OperationId = DerivedId.Of(OperationId, part), MadeOn = null };

    /// <summary>The refusal of a command that was made on another version of its record than this one; null when it fits or names none.</summary>
    public Problem? Outdated(string version) => MadeOn is { } seen && seen != version ? RecordVersion.Changed.With() : null;
}
