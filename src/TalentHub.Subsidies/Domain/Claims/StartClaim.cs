namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Begins a claim.</summary>
/// <param name="EngagementId">The engagement of the expert with the actor's organisation.</param>
/// <param name="Programme">The programme claimed under.</param>
/// <param name="Year">The calendar year claimed for.</param>
/// <param name="RecognisedHighLevelTalent">The employer's declaration.</param>
/// <param name="Documents">What is handed in so far.</param>
public sealed record StartClaim(
    Guid EngagementId, string Programme, int Year, bool RecognisedHighLevelTalent, IReadOnlyList<ClaimDocument> Documents);
