using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Grains.Funds;

namespace TalentHub.Subsidies.Grains.Claims;

/// <summary>The same step for many claims, each in a commit of its own under an id that follows from the whole; says of each what came of it.</summary>
public sealed class BulkClaims(IGrainFactory grains)
{
    private const int AtOnce = 16;

    /// <summary>Puts recommended claims into one public notice and publishes it.</summary>
    public async Task<Outcome<BulkResult>> OpenNotice(string programme, IReadOnlyList<Guid> claims, CommandContext context)
    {
        var noticeId = DerivedId.Of(context.OperationId, "notice");
        var result = await Each(claims, context, (claim, part) => claim.OpenNotice(new OpenClaimNotice(noticeId), part));
        var published = await grains.GetGrain<IClaimNoticeGrain>(noticeId).Publish(new PublishClaims(programme), context.ForPart("publish"));
        return published.Succeeded ? result with { NoticeId = noticeId }
            : result.Refused.Count > 0 ? result.Refused[0].Problem
            : published.Problem;
    }

    /// <summary>Approves claims whose notice is over.</summary>
    public Task<BulkResult> Approve(IReadOnlyList<Guid> claims, CommandContext context) =>
        Each(claims, context, (claim, part) => claim.Approve(new ApproveClaim(), part));

    private async Task<BulkResult> Each(
        IReadOnlyList<Guid> claims, CommandContext context, Func<IClaimGrain, CommandContext, Task<Outcome<ClaimView>>> step)
    {
        var (done, refused) = (new List<Guid>(), new List<ClaimRefusal>());
        foreach (var chunk in claims.Distinct().Chunk(AtOnce))
        {
            var outcomes = await Task.WhenAll(chunk.Select(id => step(grains.GetGrain<IClaimGrain>(id), context.ForPart(id.ToString()))));
            for (var i = 0; i < chunk.Length; i++)
            {
                if (outcomes[i].Problem is { } problem)
                {
                    refused.Add(new(chunk[i], problem));
                }
                else
                {
                    done.Add(chunk[i]);
                }
            }
        }

        return new(done, refused);
    }
}
