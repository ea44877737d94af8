using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Subsidies.Grains.Claims;

/// <summary>The public notice of recommended claims, by notice id.</summary>
public interface IClaimNoticeGrain : IGrainWithGuidKey
{
    /// <summary>Publishes one masked line for each claim that was put into this notice.</summary>
    Task<Outcome<ClaimNoticeView>> Publish(PublishClaims command, CommandContext context);
}
