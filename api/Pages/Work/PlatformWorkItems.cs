using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Identity;
using TalentHub.Platform.Store.Jobs;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Api.Pages.Work;

/// <summary>What waits for an administrator: runs and mails that failed, users who locked themselves out.</summary>
public sealed class PlatformWorkItems(JobRunQueries runs, MailQueries mails, UserQueries users) : IWorkItemSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkItemGroup>> Find(Caller caller, CancellationToken cancel)
    {
        if (caller.Role != Role.Administrator)
        {
            return [];
        }

        var failedRuns = await runs.FailedForAdministrator(cancel);
        var failedMails = (await mails.Counts(text: null, cancel)).GetValueOrDefault(MailState.Failed);
        var locked = await users.List(new UserFilter(State: UserState.Locked, Take: 1), cancel);
        return
        [
            new("platform.work.failed-jobs", failedRuns.Count, "/jobs?tab=Failed") { Tone = Tone.Danger, Icon = "activity", Oldest = failedRuns.Oldest },
            new("platform.work.failed-mails", failedMails, "/mails?tab=Failed")
            {
                Tone = Tone.Danger, Icon = "mail", Oldest = await mails.Oldest(MailState.Failed, cancel),
            },
            new("platform.work.locked-users", locked.Total, "/users?state=Locked") { Tone = Tone.Attention, Icon = "lock" },
        ];
    }
}
