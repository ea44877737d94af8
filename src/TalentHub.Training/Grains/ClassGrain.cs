using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Grains;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Store;

namespace TalentHub.Training.Grains;

/// <inheritdoc cref="IClassGrain"/>
public sealed class ClassGrain(
    [PersistentState("class")] IPersistentState<TrainingClass> state, Commit commit, PartyQueries parties, ClassQueries classes,
    StudentMatcher students, IOccupationRegister occupations)
    : Grain, IClassGrain
{
    private Guid Id => this.GetPrimaryKey();

    /// <inheritdoc/>
    public async Task<Outcome<ClassView>> Open(OpenClass command, CommandContext context)
    {
        var school = context.OrganisationId ?? Guid.Empty;
        var found = await parties.Parties([school]);
        var agreement = command.PartnerId is { } partner ? (await parties.Live(school, [partner])).GetValueOrDefault(partner) : null;
        var missing = await occupations.Missing([command.OccupationCode]);
        return await Run(
            command, context,
            c => c.Open(command, new(found.GetValueOrDefault(school), agreement), context).Unless(missing, "occupationCode"));
    }

    /// <inheritdoc/>
    public async Task<Outcome<ClassView>> Edit(EditClass command, CommandContext context)
    {
        var agreement = command.PartnerId is { } partner ? (await parties.Live(state.State.SchoolId, [partner])).GetValueOrDefault(partner) : null;
        var missing = await occupations.Missing([command.OccupationCode]);
        return await Run(command, context, c => c.Edit(command, agreement, context).Unless(missing, "occupationCode"));
    }

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> EnrolStudents(EnrolStudents command, CommandContext context)
    {
        if (state.State.Check(ClassMove.Enrol, context).Problem is { } refusal)
        {
            return await commit.Refuse<RosterChunk>(this, ClassTables.Subject, command, context, refusal);
        }

        if (command.Students.Count > TrainingClass.LargestChunk)
        {
            return ClassProblem.ChunkSize.With(("limit", TrainingClass.LargestChunk));
        }

        var (findings, entered) = await students.Match(Id, state.State.SchoolId, command.Students);
        var chunk = new RosterChunk([.. findings.Select(f => f.Verdict == RosterVerdict.Valid ? RosterFinding.Registered(f.Row) : f)]);
        var outcome = await commit.Run(
            this, state, Shape(_ => chunk), command, context,
            c => entered.Count > 0 ? c.Enrol(entered.Count, context) : ClassProblem.NobodyToEnrol,
            writes => ClassTables.Enrol(writes, Id, state.State, entered));

        // Nobody to enrol is no refusal of the chunk: each row says why. A repeated operation answered as it did before.
        return outcome.Problem?.Code == ClassProblem.NobodyToEnrol.Code ? chunk : outcome;
    }

    /// <inheritdoc/>
    public async Task<Outcome<ClassView>> Withdraw(WithdrawStudent command, CommandContext context)
    {
        var enrolled = await classes.IsEnrolled(Id, command.PersonId);
        return await Run(
            command, context, c => c.Withdraw(enrolled, context), writes => ClassTables.Withdraw(writes, Id, command.PersonId));
    }

    /// <inheritdoc/>
    public Task<Outcome<ClassView>> Close(CloseClass command, CommandContext context) =>
        Run(command, context, c => c.Close(context), writes => ClassTables.End(writes, Id, EnrolmentState.Withdrawn));

    /// <inheritdoc/>
    public Task<Outcome<ClassView>> Graduate(GraduateClass command, CommandContext context) =>
        Run(command, context, c => c.Graduate(context), writes => ClassTables.End(writes, Id, EnrolmentState.Graduated));

    /// <inheritdoc/>
    public Task<TrainingClass?> Read() => Task.FromResult(state.State.State == ClassState.None ? null : state.State);

    private Task<Outcome<ClassView>> Run(
        object command, CommandContext context, Func<TrainingClass, Decision<TrainingClass>> decide, Action<Writes>? write = null) =>
        commit.Run(
            this, state,
            Shape(c => new ClassView(Id, c.State, c.SchoolId, c.Name, c.OccupationCode, c.Level, c.Year, c.PartnerId, c.Students)),
            command, context, decide, write);

    private CommitShape<TrainingClass, TView> Shape<TView>(Func<TrainingClass, TView> view) =>
        new(ClassTables.Subject, (writes, _, after) => ClassTables.Write(writes, Id, after), view);
}
