using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Platform.Tests.Notices;

public sealed class MatterGrain([PersistentState("matter")] IPersistentState<MatterState> state, Commit commit) : Grain, IMatterGrain
{
    private static readonly CommitShape<MatterState, MatterView> Shape = new("matter", static (_, _, _) => { }, s => new(s.Notices));

    public Task<Outcome<MatterView>> Publish(PublishMatter command, CommandContext context) => commit.Run(
        this, state, Shape, command, context, matter => matter with { Notices = matter.Notices + 1 }, writes => writes.OpenNotice(command.Notice));
}
