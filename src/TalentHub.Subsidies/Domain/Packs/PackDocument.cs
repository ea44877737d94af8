namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>A document the applicant hands in.</summary>
public sealed record PackDocument(string Code, string Chinese, string English, bool Required, string Article);
