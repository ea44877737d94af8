using TalentHub.Certification.Domain.Certificates;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Certification.Store;

/// <summary>What the present version of a certificate prints, personal data and code still sealed.</summary>
/// <param name="Number">The number.</param>
/// <param name="State">What it is worth.</param>
/// <param name="Version">1 unless corrected or replaced.</param>
/// <param name="HolderName">The holder's name.</param>
/// <param name="DocumentKind">The kind of the holder's document.</param>
/// <param name="Document">Its number.</param>
/// <param name="OccupationName">The occupation.</param>
/// <param name="Level">5 to 1.</param>
/// <param name="BodyName">The issuer.</param>
/// <param name="IssuedOn">First issue.</param>
/// <param name="PrintedOn">Issue of this version.</param>
/// <param name="Code">The code that its paper carries.</param>
public sealed record CertificatePaper(
    string Number, CertificateState State, int Version, string HolderName, string DocumentKind, SealedText Document, string OccupationName, int Level,
    string BodyName, DateOnly IssuedOn, DateOnly PrintedOn, SealedText Code);
