using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Certification.Grains;

/// <summary>Numbers the certificates that are due.</summary>
public sealed class BatchCertificates(DueCertificates due, ICertificationBodies bodies, PersonalDataVault vault)
{
    /// <summary>The most certificates of one commit.</summary>
    public const int ChunkSize = 500;

    /// <summary>
    /// The next chunk with its numbers. They are reserved under an id that follows from the chunk itself: a chunk that was reserved
    /// and not written gets the same numbers again, and none is used twice.
    /// </summary>
    public async Task<Outcome<IReadOnlyList<NumberedCertificate>>> Next(AssessmentBatch batch, CommandContext context)
    {
        var next = await due.Next(batch.Id, ChunkSize);
        if (next.Count == 0)
        {
            return Array.Empty<NumberedCertificate>();
        }

        var numbers = await bodies.ReserveNumbers(
            batch.BodyId, context.Today.Year, next[0].Level, next.Count,
            context with { OperationId = DerivedId.Of(batch.Id, $"numbers {context.Today.Year} {next[0].RegistrationId:N} {next.Count}") });
        return numbers.Map<IReadOnlyList<NumberedCertificate>>(given => [.. next.Zip(given, Numbered)]);
    }

    private NumberedCertificate Numbered(DueCertificate candidate, string number)
    {
        var code = VerificationCode.New();
        return new(candidate.RegistrationId, number, code.Hash(), vault.Seal(code.Text, mask: "").Cipher);
    }
}
