using TalentHub.Organisations.Domain;

namespace TalentHub.Certification.Store;

/// <summary>What verification says: the state, and what the paper shows, with the document number masked.</summary>
/// <param name="State">Valid, Corrected, Replaced, Revoked or Unknown.</param>
/// <param name="Number">The certificate's number.</param>
/// <param name="HolderName">The name it prints.</param>
/// <param name="Document">The mask of the document number.</param>
/// <param name="OccupationCode">The occupation's code.</param>
/// <param name="OccupationName">The occupation's name.</param>
/// <param name="Level">The level.</param>
/// <param name="BodyName">Who issued it.</param>
/// <param name="IssuedOn">First issue.</param>
/// <param name="PrintedOn">Issue of the present version.</param>
/// <param name="Version">1 unless corrected or replaced.</param>
public sealed record VerificationAnswer(
    string State, string? Number, string? HolderName, string? Document, string? OccupationCode, string? OccupationName, SkillLevel? Level,
    string? BodyName, DateOnly? IssuedOn, DateOnly? PrintedOn, int? Version)
{
    /// <summary>There is no such certificate, or the name is another.</summary>
    public static readonly VerificationAnswer Unknown = new("Unknown", null, null, null, null, null, null, null, null, null, null);
}
