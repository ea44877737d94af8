using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A programme with all its versions.</summary>
/// <param name="Code">The stable name by which claims and payouts name it.</param>
/// <param name="Chinese">Its name in Chinese, by its newest version.</param>
/// <param name="English">Its name in English, by its newest version.</param>
/// <param name="InForce">The version under which a claim that begins today is made; null when none is in force.</param>
/// <param name="Versions">Rules, amounts, documents, time limits and days of each version, the newest first; a claim keeps the one it began under.</param>
public sealed record ProgrammeRecord(string Code, string Chinese, string English, string? InForce, IReadOnlyList<PolicyPack> Versions);
