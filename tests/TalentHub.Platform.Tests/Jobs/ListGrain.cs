using Orleans.Runtime;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Tests.Jobs;

public sealed class ListGrain([PersistentState("list")] IPersistentState<ListState> state, Commit commit) : Grain, IListGrain
{
    private static readonly CommitShape<ListState, ListView> Shape = new("list", static (_, _, _) => { }, s => new(s.Runs));

    public Task<Outcome<ListView>> StartWork(StartList command, CommandContext context) => commit.Run(
        this, state, Shape, command, context, list => list with { Runs = list.Runs + 1 },
        writes =>
        {
            writes.StartRun(command.RunId, "list", "清单", new Subject("list", this.GetPrimaryKey().ToString()), command.OrganisationId);
            writes.Enqueue<ListJob>(job => job.Run(command.RunId, CancellationToken.None));
        });
}
