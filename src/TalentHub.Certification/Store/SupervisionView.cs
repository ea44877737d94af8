namespace TalentHub.Certification.Store;

/// <summary>Who supervises a site on a day of a batch's examination (内部质量督导).</summary>
/// <param name="Day">The day.</param>
/// <param name="Site">The site.</param>
/// <param name="People">Names.</param>
public sealed record SupervisionView(DateOnly Day, string Site, IReadOnlyList<string> People);
