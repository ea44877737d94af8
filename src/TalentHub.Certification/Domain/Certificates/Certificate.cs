using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Certification.Domain.Certificates;

/// <summary>A skill-level certificate after its issue. Its number, occupation, level and scores never change.</summary>
public sealed record Certificate
{
    /// <summary>The number.</summary>
    public string Number { get; init; } = "";

    /// <summary>What it is worth; set by <see cref="CertificateMoves.Table"/> only.</summary>
    public CertificateState State { get; init; }

    /// <summary>1 as first issued; one more at each correction or replacement.</summary>
    public int Version { get; init; }

    /// <summary>The organisation that issued it.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The person it speaks of.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The name it prints.</summary>
    public string HolderName { get; init; } = "";

    /// <summary>The kind of the identity document it prints.</summary>
    public string DocumentKind { get; init; } = "";

    /// <summary>The number of that document.</summary>
    public SealedText? Document { get; init; }

    /// <summary>The day of first issue.</summary>
    public DateOnly IssuedOn { get; init; }

    /// <summary>The day on which the present version was printed; that of first issue for version 1.</summary>
    public DateOnly PrintedOn { get; init; }

    /// <summary>Who asked for its revocation, while that is to be decided.</summary>
    public Guid? RevocationRequestedBy { get; init; }

    /// <summary>Why it should be or was revoked.</summary>
    public string? RevocationReason { get; init; }

    /// <summary>How often its paper was given out.</summary>
    public int Papers { get; init; }

    /// <summary>Gives out its paper; a revoked certificate has none.</summary>
    public Decision<Certificate> Print(CommandContext context)
    {
        if (State == CertificateState.Revoked)
        {
            return CertificateProblem.PaperOfRevoked.With(("number", Number));
        }

        var next = Check(CertificateMove.Print, context);
        return next.Succeeded ? this with { State = next.Value, Papers = Papers + 1 } : next.Problem;
    }

    /// <summary>Whether its revocation is asked for and not decided.</summary>
    public bool AwaitsRevocation() => RevocationRequestedBy is not null && State != CertificateState.Revoked;

    /// <summary>
    /// Corrects what it says of the person, with a reason; the old version is kept. It can only follow the person's own record, which the bureau
    /// corrects: nobody alone makes it another's.
    /// </summary>
    public Decision<Certificate> Correct(string name, string documentKind, SealedText document, bool changed, bool isTheirs, CommandContext context)
    {
        var next = Check(CertificateMove.Correct, context);
        return !next.Succeeded ? next.Problem
            : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
            : RevocationRequestedBy is not null ? CertificateProblem.RevocationPending
            : !changed ? CertificateProblem.NothingToCorrect
            : !isTheirs ? CertificateProblem.NotThePersons
            : this with
            {
                State = next.Value,
                Version = Version + 1,
                PrintedOn = context.Today,
                HolderName = name,
                DocumentKind = documentKind,
                Document = document,
            };
    }

    /// <summary>Issues it again after a loss, under the same number and with a mark, with a reason.</summary>
    public Decision<Certificate> Replace(CommandContext context)
    {
        var next = Check(CertificateMove.Replace, context);
        return !next.Succeeded ? next.Problem
            : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
            : RevocationRequestedBy is not null ? CertificateProblem.RevocationPending
            : this with { State = next.Value, Version = Version + 1, PrintedOn = context.Today };
    }

    /// <summary>Asks for its revocation, with a reason.</summary>
    public Decision<Certificate> RequestRevocation(CommandContext context)
    {
        var next = Check(CertificateMove.RequestRevocation, context);
        return !next.Succeeded ? next.Problem
            : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
            : RevocationRequestedBy is not null ? CertificateProblem.RevocationPending
            : this with { State = next.Value, RevocationRequestedBy = context.ActorId, RevocationReason = context.Reason };
    }

    /// <summary>Refuses a requested revocation; the person who asked may not decide.</summary>
    public Decision<Certificate> DismissRevocation(CommandContext context) =>
        Decide(CertificateMove.DismissRevocation, context) is { Accepted: true } move
            ? move.Next with { RevocationRequestedBy = null, RevocationReason = null }
            : Decide(CertificateMove.DismissRevocation, context);

    /// <summary>Revokes it; the person who asked may not decide.</summary>
    public Decision<Certificate> Revoke(CommandContext context) => Decide(CertificateMove.Revoke, context);

    private Decision<Certificate> Decide(CertificateMove move, CommandContext context)
    {
        var next = Check(move, context);
        return !next.Succeeded ? next.Problem
            : RevocationRequestedBy is null ? CertificateProblem.RevocationNotRequested
            : RevocationRequestedBy == context.ActorId ? MoveProblem.MakerIsChecker
            : this with { State = next.Value };
    }

    private Outcome<CertificateState> Check(CertificateMove move, CommandContext context) =>
        State == CertificateState.None || (context.Role is Role.Enterprise or Role.School && context.OrganisationId != BodyId)
            ? CertificateProblem.Unknown
            : CertificateMoves.Table.Check(State, move, context.Role);
}
