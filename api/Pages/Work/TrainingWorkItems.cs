using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Clock;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Store;

namespace TalentHub.Api.Pages.Work;

/// <summary>What waits at a school: classes that nobody is in yet, agreements about to end.</summary>
public sealed class TrainingWorkItems(TrainingContext training, BusinessClock clock) : IWorkItemSource
{
    private const int DaysAhead = 30;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
    {
        if (caller.Role != Role.School)
        {
            return [];
        }

        var soon = clock.Today.AddDays(DaysAhead);
        var empty = training.Classes.Where(c => c.State == ClassState.Open && c.Students == 0);
        var ending = await training.Agreements.CountAsync(a => a.State == AgreementState.Live && a.EndsOn <= soon, cancel);
        return
        [
            new("training.work-empty", await empty.CountAsync(cancel), "/classes?tab=Open&sort=students")
            {
                Icon = "school", Oldest = await empty.MinAsync(c => (DateTimeOffset?)c.OpenedAt, cancel),
            },
            new("training.work-ending", ending, "/agreements?sort=ends") { Tone = Tone.Attention, Icon = "building-factory-2" },
        ];
    }
}
