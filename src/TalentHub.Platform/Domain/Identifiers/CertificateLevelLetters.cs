namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>
/// The letters that stand for the two levels above 1 in a certificate number. No document that fixes them was seen, so they are
/// configuration and come in from outside.
/// </summary>
/// <param name="SpecialTechnician">特级技师.</param>
/// <param name="ChiefTechnician">首席技师.</param>
public sealed record CertificateLevelLetters(char SpecialTechnician, char ChiefTechnician)
{
    /// <summary>Whether the character is one of the two.</summary>
    public bool Contains(char code) => code == SpecialTechnician || code == ChiefTechnician;
}
