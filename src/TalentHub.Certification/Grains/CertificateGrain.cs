using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Store;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Certification.Grains;

/// <inheritdoc cref="ICertificateGrain"/>
public sealed class CertificateGrain(
    [PersistentState("certificate")] IPersistentState<Certificate> state, Commit commit, CertificateQueries certificates, PersonQueries persons,
    PersonalDataVault vault)
    : Grain, ICertificateGrain
{
    private static readonly CommitShape<Certificate, CertificateView> Shape =
        new(CertificateTables.Certificate, CertificateTables.Write, CertificateView.Of);

    /// <summary>A certificate issued in bulk has no grain state until somebody acts on it alone: it begins as the tables have it.</summary>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (!state.RecordExists && await certificates.Issued(this.GetPrimaryKeyString(), cancellationToken) is { } issued)
        {
            state.State = issued;
        }
    }

    /// <inheritdoc/>
    public async Task<Outcome<CertificateView>> Correct(CorrectCertificate command, CommandContext context)
    {
        var certificate = state.State;
        var person = certificate.Document is null ? null : await persons.Facts(certificate.PersonId);
        var isTheirs = person is not null && person.Name == command.Name.Text && person.DocumentHash.AsSpan().SequenceEqual(vault.Hash(command.Document));
        var changed = certificate.Document is { } document
            && (certificate.HolderName != command.Name.Text || vault.Open(document) != command.Document.Number);
        return await Run(command, context, c => c.Correct(
            command.Name.Text, command.Document.Kind.ToString(), vault.Seal(command.Document), changed, isTheirs, context));
    }

    /// <inheritdoc/>
    public Task<Outcome<CertificateView>> Replace(ReplaceCertificate command, CommandContext context) =>
        Run(command, context, c => c.Replace(context));

    /// <inheritdoc/>
    public Task<Outcome<CertificateView>> Print(PrintPaper command, CommandContext context) => Run(command, context, c => c.Print(context));

    /// <inheritdoc/>
    public Task<Outcome<CertificateView>> RequestRevocation(RequestRevocation command, CommandContext context) =>
        Run(command, context, c => c.RequestRevocation(context));

    /// <inheritdoc/>
    public Task<Outcome<CertificateView>> DecideRevocation(DecideRevocation command, CommandContext context) =>
        Run(command, context, c => command.Approve ? c.Revoke(context) : c.DismissRevocation(context));

    private Task<Outcome<CertificateView>> Run(object command, CommandContext context, Func<Certificate, Decision<Certificate>> decide) =>
        commit.Run(this, state, Shape, command, context, decide);
}
