using Microsoft.Extensions.Logging;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Grains.Notices;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Platform.Jobs.Notices;

/// <summary>Takes notices down when their period is over. Public queries look at the period themselves, so a late run shows nobody more.</summary>
public sealed partial class CloseNoticesJob(
    Store.Notices.Notices notices, IGrainFactory grains, BusinessClock clock, ILogger<CloseNoticesJob> logger)
{
    /// <summary>Closes what is due; safe to run twice, also at once, and to be killed between any two notices.</summary>
    public async Task Run(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var notice in await notices.Due(ChinaTime.DateOf(now), cancel))
        {
            cancel.ThrowIfCancellationRequested();
            var outcome = await grains.GetGrain<IPublicNoticeGrain>(notice)
                .Close(new CloseNotice(), CommandContext.OfSystem(DerivedId.Of(notice, "close"), now));
            if (!outcome.Succeeded)
            {
                NotClosed(logger, notice, outcome.Problem.Code);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Notice {Notice} was not closed: {Code}")]
    private static partial void NotClosed(ILogger logger, Guid notice, string code);
}
