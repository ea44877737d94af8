namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A programme as lists show it, by the names of its newest version.</summary>
/// <param name="Code">The stable name by which claims and payouts name it.</param>
/// <param name="Chinese">Its name in Chinese.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Newest">The newest version.</param>
/// <param name="InForce">The version under which a claim that begins today is made; null when none is in force.</param>
public sealed record ProgrammeLine(string Code, string Chinese, string English, string Newest, string? InForce);
