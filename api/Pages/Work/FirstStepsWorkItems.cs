using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Work;

/// <summary>What an administrator does first where no organisation is registered yet.</summary>
public sealed class FirstStepsWorkItems(OrganisationQueries organisations) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel) =>
        caller.Role != Role.Administrator || await organisations.IsAny(cancel)
            ? []
            :
            [
                new("platform.work.first-bureau", 1, "/organisations/new?kind=Bureau") { Tone = Tone.Attention, Icon = "building-community" },
                new("platform.work.first-users", 1, "/users/new") { Tone = Tone.Attention, Icon = "user-check" },
            ];
}
