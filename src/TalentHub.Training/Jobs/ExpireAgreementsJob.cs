using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Clock;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Grains;
using TalentHub.Training.Store;

namespace TalentHub.Training.Jobs;

/// <summary>Takes note of agreements whose last day is over, so that a new one can be signed. May run twice, or be killed between any two.</summary>
public sealed class ExpireAgreementsJob(AgreementQueries agreements, IGrainFactory grains, BusinessClock clock)
{
    /// <summary>Its name on the dashboard.</summary>
    public const string Id = "expire-agreements";

    /// <summary>Expires what is due.</summary>
    public async Task Run(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var id in await agreements.OverBefore(ChinaTime.DateOf(now), cancel))
        {
            cancel.ThrowIfCancellationRequested();
            await grains.GetGrain<IAgreementGrain>(id).Expire(new ExpireAgreement(), CommandContext.OfSystem(DerivedId.Of(id, Id), now));
        }
    }
}
