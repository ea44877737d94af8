using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.People.Grains.Rosters;

/// <inheritdoc cref="IRosterImportGrain"/>
public sealed class RosterImportGrain(
    [PersistentState("roster-import")] IPersistentState<RosterImport> state, Commit commit, RosterKinds kinds)
    : Grain, IRosterImportGrain
{
    /// <summary>The kind of record on timelines.</summary>
    public const string SubjectKind = "roster-import";

    private Guid Id => this.GetPrimaryKey();

    private CommitShape<RosterImport, RosterImportView> Shape =>
        new(SubjectKind, (writes, _, after) => RosterTables.Write(writes, Id, after), View);

    /// <inheritdoc/>
    public async Task<Outcome<RosterImportView>> Upload(UploadRoster command, CommandContext context)
    {
        if (kinds.Find(command.Kind) is not { } kind)
        {
            return RosterProblem.KindUnknown.With(("kind", command.Kind));
        }

        var target = await kind.Target(command.TargetId, CancellationToken.None);
        return target.Succeeded
            ? await Run(command, context, import => import.Upload(command, target.Value, kind.Roles, context))
            : await commit.Refuse<RosterImportView>(this, SubjectKind, command, context, target.Problem);
    }

    /// <inheritdoc/>
    public Task<Outcome<RosterImportView>> Check(CheckRoster command, CommandContext context)
    {
        var run = DerivedId.Of(context.OperationId, CheckRosterJob.Kind);
        return Run(command, context, import => import.Check(run, context), writes =>
        {
            StartRun(writes, run, CheckRosterJob.Kind);
            writes.Enqueue<CheckRosterJob>(job => job.Run(run, CancellationToken.None));
        });
    }

    /// <inheritdoc/>
    public Task<Outcome<RosterImportView>> FinishCheck(FinishRosterCheck command, CommandContext context) =>
        Run(command, context, import => import.FinishCheck(command, context));

    /// <inheritdoc/>
    public Task<Outcome<RosterImportView>> Register(RegisterRoster command, CommandContext context)
    {
        var run = DerivedId.Of(context.OperationId, RegisterRosterJob.Kind);
        return Run(command, context, import => import.Register(run, context), writes =>
        {
            StartRun(writes, run, RegisterRosterJob.Kind);
            writes.Enqueue<RegisterRosterJob>(job => job.Run(run, CancellationToken.None));
        });
    }

    /// <inheritdoc/>
    public Task<Outcome<RosterImportView>> FinishRegistration(FinishRosterRegistration command, CommandContext context) =>
        Run(command, context, import => import.FinishRegistration(command, context));

    /// <inheritdoc/>
    public Task<Outcome<RosterImportView>> Cancel(CancelRoster command, CommandContext context) =>
        Run(command, context, import => import.Cancel(context));

    /// <inheritdoc/>
    public Task<RosterImport> Read() => Task.FromResult(state.State);

    private Task<Outcome<RosterImportView>> Run(
        object command, CommandContext context, Func<RosterImport, Decision<RosterImport>> decide, Action<Writes>? write = null) =>
        commit.Run(this, state, Shape, command, context, decide, write);

    private void StartRun(Writes writes, Guid run, string kind)
    {
        var target = state.State.Target!;
        writes.StartRun(run, kind, $"{target.Title} · {state.State.FileName}", new Subject(SubjectKind, Id.ToString()), target.OrganisationId);
    }

    private RosterImportView View(RosterImport import) => new(
        Id, import.Kind, import.Target!.Id, import.Target.Title, import.FileName, import.State, import.CheckRun, import.RegisterRun,
        import.Checked, import.Done, import.FileProblem);
}
