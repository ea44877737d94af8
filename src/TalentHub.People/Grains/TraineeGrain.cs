using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Trainees;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.People.Grains;

/// <inheritdoc cref="ITraineeGrain"/>
public sealed class TraineeGrain(
    [PersistentState("trainee")] IPersistentState<Trainee> state, Commit commit, PersonQueries persons, PersonalDataVault vault)
    : Grain, ITraineeGrain
{
    private static readonly CommitShape<Trainee, TraineeView> Shape = new(
        PersonTables.Subject, (_, _, _) => { }, trainee => new(trainee.NameMask, trainee.DocumentMask, trainee.PhoneMask, trainee.Corrections));

    private Guid Id => this.GetPrimaryKey();

    /// <inheritdoc/>
    public Task<Outcome<TraineeView>> CorrectName(CorrectName command, CommandContext context) => Act(command, context,
        (facts, trainee) => trainee.CorrectName(command.Name, facts, context),
        writes => PersonTables.Rename(writes, Id, command.Name));

    /// <inheritdoc/>
    public Task<Outcome<TraineeView>> CorrectDocument(CorrectDocument command, CommandContext context)
    {
        var hash = vault.Hash(command.Document);
        return Act(command, context,
            (facts, trainee) => trainee.CorrectDocument(command.Document, hash, facts, context),
            writes => PersonTables.ChangeDocument(writes, Id, command.Document, vault.Seal(command.Document), hash));
    }

    /// <inheritdoc/>
    public Task<Outcome<TraineeView>> ChangePhone(ChangePhone command, CommandContext context) => Act(command, context,
        (_, trainee) => trainee.ChangePhone(command.Phone, context),
        writes => PersonTables.ChangePhone(writes, Id, vault.Seal(command.Phone.Text, command.Phone.Masked)));

    private async Task<Outcome<TraineeView>> Act(
        object command, CommandContext context, Func<PersonFacts, Trainee, Decision<Trainee>> decide, Action<Writes> write)
    {
        if (await persons.Facts(Id) is not { } facts)
        {
            return PersonProblem.NotFound;
        }

        // Whom a roster registered has a row and no state yet; the audit log shall show what the command changes, not all of it as new.
        if (!state.RecordExists)
        {
            state.State = Trainee.Of(facts);
        }

        return await commit.Run(
            this, state, Shape, command, context,
            trainee => context.Outdated(PersonFacts.VersionOf(facts.RowVersion)) is { } outdated ? outdated : decide(facts, trainee),
            write);
    }
}
