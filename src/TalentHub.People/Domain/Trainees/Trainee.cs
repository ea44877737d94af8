using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.States;

namespace TalentHub.People.Domain.Trainees;

/// <summary>
/// One person's identity. The state holds masks only, so that the audit log shows that something changed and not what it was; the
/// values are in the person's row.
/// </summary>
public sealed record Trainee
{
    /// <summary>The allowed moves. An identity is corrected by the bureau, with the document at hand.</summary>
    public static readonly MoveTable<TraineeState, TraineeMove> Moves = new()
    {
        { TraineeMove.CorrectName, TraineeState.Known, TraineeState.Known, Role.BureauClerk },
        { TraineeMove.CorrectDocument, TraineeState.Known, TraineeState.Known, Role.BureauClerk },
        { TraineeMove.ChangePhone, TraineeState.Known, TraineeState.Known, Role.BureauClerk, Role.Trainee, Role.Expert },
    };

    /// <summary>Whether the person is known.</summary>
    public TraineeState State { get; init; }

    /// <summary>The name, masked.</summary>
    public string NameMask { get; init; } = "";

    /// <summary>The document's number, masked.</summary>
    public string DocumentMask { get; init; } = "";

    /// <summary>The mobile number, masked.</summary>
    public string? PhoneMask { get; init; }

    /// <summary>How often the identity was corrected.</summary>
    public int Corrections { get; init; }

    /// <summary>The state of a person whom a roster registered and on whom nobody has acted alone yet.</summary>
    public static Trainee Of(PersonFacts facts) => new()
    {
        State = TraineeState.Known, NameMask = Mask.Name(facts.Name), DocumentMask = facts.DocumentMask, PhoneMask = facts.PhoneMask,
    };

    /// <summary>Corrects the name; needs a reason.</summary>
    public Decision<Trainee> CorrectName(PersonName name, PersonFacts facts, CommandContext context) =>
        Refusal(TraineeMove.CorrectName, context) is { } refusal ? refusal
        : name.Text == facts.Name ? PersonProblem.NothingChanged
        : this with { NameMask = name.Masked, Corrections = Corrections + 1 };

    /// <summary>Corrects the document; needs a reason. Whether it belongs to somebody else is settled by the unique index.</summary>
    public Decision<Trainee> CorrectDocument(IdentityDocument document, byte[] hash, PersonFacts facts, CommandContext context) =>
        Refusal(TraineeMove.CorrectDocument, context) is { } refusal ? refusal
        : document.CheckOn(context.Today) is { Problem: { } wrong } ? wrong
        : document.Masked == facts.DocumentMask && hash.AsSpan().SequenceEqual(facts.DocumentHash) ? PersonProblem.NothingChanged
        : this with { DocumentMask = document.Masked, Corrections = Corrections + 1 };

    /// <summary>Changes the mobile number.</summary>
    public Decision<Trainee> ChangePhone(MobileNumber phone, CommandContext context) =>
        Moves.Check(State, TraineeMove.ChangePhone, context.Role) is { Problem: { } refusal } ? refusal
        : this with { PhoneMask = phone.Masked };

    private Problem? Refusal(TraineeMove move, CommandContext context) =>
        Moves.Check(State, move, context.Role) is { Problem: { } refusal } ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing.With()
        : null;
}
