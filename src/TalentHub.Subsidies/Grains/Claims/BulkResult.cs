using TalentHub.Subsidies.Grains.Funds;

namespace TalentHub.Subsidies.Grains.Claims;

/// <summary>What came of each claim of a bulk step.</summary>
/// <param name="Done">The claims that were moved.</param>
/// <param name="Refused">The others, each with its problem.</param>
/// <param name="NoticeId">The public notice that was opened, if one was.</param>
public sealed record BulkResult(IReadOnlyList<Guid> Done, IReadOnlyList<ClaimRefusal> Refused, Guid? NoticeId = null);
