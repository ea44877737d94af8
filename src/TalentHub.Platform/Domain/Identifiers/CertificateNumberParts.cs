namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>What a certificate number is composed of; the first four are given by the authority, the others by the body.</summary>
/// <param name="Category">Y for an employer, S for a public assessment body; an attribute of the filed body.</param>
/// <param name="Body">Four digits: 0000 for a body filed with a province.</param>
/// <param name="Province">Two digits of GB/T 2260.</param>
/// <param name="Site">Six digits given by the province, opaque.</param>
/// <param name="Year">The year of issue, 2000 to 2099.</param>
/// <param name="LevelCode">1 to 5, or the letter of one of the two top levels.</param>
/// <param name="Serial">1 to 999,999, counted for each body, year and level.</param>
public sealed record CertificateNumberParts(
    char Category, string Body, string Province, string Site, int Year, char LevelCode, int Serial);
