namespace TalentHub.Papers;

/// <summary>What one certificate says on paper, in the words that are printed.</summary>
/// <param name="Number">The certificate's number.</param>
/// <param name="HolderName">The holder's name, character by character as registered.</param>
/// <param name="DocumentKind">The kind of identity document.</param>
/// <param name="DocumentNumber">Its number in full: the paper is the holder's own.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Level">The skill level.</param>
/// <param name="BodyName">Who issues it, under the filed name.</param>
/// <param name="IssuedOn">The day of the first issue, the same in every version.</param>
/// <param name="PrintedOn">The day on which this version was issued; printed where it is another.</param>
/// <param name="Remark">What kind of later version it is; null for the first.</param>
/// <param name="VerificationUrl">What the QR code carries.</param>
/// <param name="QueryUrl">Where the number can be looked up by hand.</param>
/// <param name="IsDemonstration">Whether person and certificate are invented; the paper then says so across the page.</param>
public sealed record CertificateFace(
    string Number, string HolderName, string DocumentKind, string DocumentNumber, string Occupation, string Level, string BodyName, DateOnly IssuedOn, DateOnly PrintedOn,
    string? Remark, Uri VerificationUrl, Uri QueryUrl, bool IsDemonstration);
