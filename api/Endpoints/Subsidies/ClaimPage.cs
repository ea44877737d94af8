using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A page of claims and how many there are.</summary>
public sealed record ClaimPage(IReadOnlyList<ClaimRow> Items, int Total);
