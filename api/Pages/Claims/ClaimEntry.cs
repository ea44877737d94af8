using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Api.Pages.Claims;

/// <summary>A claim with the names that its ids stand for.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Expert">The expert's name.</param>
/// <param name="Employer">The employer's name.</param>
public sealed record ClaimEntry(ClaimRow Claim, string Expert, string Employer);
