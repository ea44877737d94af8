using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.People.Tests;

public sealed class RegistrarGrain(
    [PersistentState("registrar")] IPersistentState<Registrar> state, Commit commit, PersonRegistry registry)
    : Grain, IRegistrarGrain
{
    private static readonly CommitShape<Registrar, Registrar> Shape = new("registrar", (_, _, _) => { }, after => after);

    public async Task<Outcome<Registrar>> Register(RegisterPersons command, CommandContext context)
    {
        var found = await registry.Match(command.Persons);
        return await commit.Run(
            this, state, Shape, command, context,
            before => new Registrar { Registered = before.Registered + found.Matches.Count, Problems = found.Problems },
            writes => PersonTables.Insert(writes, found.Matches));
    }
}
