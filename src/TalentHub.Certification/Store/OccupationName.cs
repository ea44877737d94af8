namespace TalentHub.Certification.Store;

/// <summary>An occupation with its names.</summary>
/// <param name="Code">The code of the national classification.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="English">Its English name.</param>
public sealed record OccupationName(string Code, string Chinese, string English);
