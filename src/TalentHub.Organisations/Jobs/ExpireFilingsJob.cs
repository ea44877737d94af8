using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Organisations.Jobs;

/// <summary>Takes note of filings whose last day is over. May run twice, or be killed between any two.</summary>
public sealed class ExpireFilingsJob(FilingQueries filings, IGrainFactory grains, BusinessClock clock)
{
    /// <summary>Its name on the dashboard.</summary>
    public const string Id = "expire-filings";

    /// <summary>Expires what is due.</summary>
    public async Task Run(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var (bodyId, lastDay) in await filings.OverBefore(ChinaTime.DateOf(now), cancel))
        {
            cancel.ThrowIfCancellationRequested();
            await grains.GetGrain<ICertificationBodyGrain>(bodyId).Expire(
                new ExpireFiling(), CommandContext.OfSystem(DerivedId.Of(bodyId, $"{Id}/{lastDay:yyyy-MM-dd}"), now));
        }
    }
}
