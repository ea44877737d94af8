using TalentHub.People.Domain.Experts;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.People.Grains;

/// <inheritdoc cref="IExpertGrain"/>
public sealed class ExpertGrain(
    [PersistentState("expert")] IPersistentState<Expert> state, Commit commit, PersonRegistry registry, ExpertQueries experts,
    PersonalDataVault vault, DatedSettings settings)
    : Grain, IExpertGrain
{
    private const string SubjectKind = "expert";

    private Guid Id => this.GetPrimaryKey();

    private CommitShape<Expert, ExpertView> Whole => Told([]);

    /// <inheritdoc/>
    public async Task<Outcome<ExpertView>> Register(RegisterExpert command, CommandContext context)
    {
        var found = await registry.Match([command.Person]);
        if (found.Problems is [var problem, ..])
        {
            return await commit.Refuse<ExpertView>(this, SubjectKind, command, context, problem);
        }

        // The caller took the id from a look-up; a person found meanwhile under another id is for the caller to ask again.
        var person = found.Matches[0];
        var known = person.New is null;
        return known && person.PersonId != Id
            ? CommitProblem.ChangedMeanwhile
            : await commit.Run(this, state, Whole, command, context, expert => expert.Register(command, context), writes =>
            {
                PersonTables.Insert(writes, [person with { PersonId = Id }]);
                ExpertTables.Register(writes, Id, command);
            });
    }

    /// <inheritdoc/>
    public async Task<Outcome<ExpertView>> SetBankAccount(SetBankAccount command, CommandContext context)
    {
        var name = await experts.Name(Id);
        return await commit.Run(
            this, state, Told(command.Doubts()), command, context, expert => expert.SetBankAccount(command, name, context),
            writes => ExpertTables.SetAccount(
                writes, Id, command.Bank.Text, vault.Seal(command.Account.Text, command.Account.Masked), command.Holder.Text));
    }

    /// <inheritdoc/>
    public async Task<Outcome<EngagementView>> Draft(DraftEngagement command, CommandContext context) =>
        // Who has not named the expert by the document learns nothing of them, not even that they are there.
        context.OrganisationId is { } employer && !await experts.IsNamedBy(Id, employer)
            ? await commit.Refuse<EngagementView>(this, SubjectKind, command, context, ExpertProblem.NotRegistered)
            : await Engage(command.EngagementId, command, context, expert => expert.Draft(command, Ways(context), context));

    /// <inheritdoc/>
    public Task<Outcome<EngagementView>> Revise(ReviseEngagement command, CommandContext context) =>
        Engage(command.EngagementId, command, context, expert => expert.Revise(command, Ways(context), context));

    /// <inheritdoc/>
    public Task<Outcome<EngagementView>> Advance(MoveEngagement command, CommandContext context) =>
        Engage(command.EngagementId, command, context, expert => expert.Advance(command, context));

    /// <inheritdoc/>
    public async Task<Outcome<EngagementView>> RecordDays(RecordDays command, CommandContext context)
    {
        var taken = await experts.Taken(Id, command.Days);
        return await Engage(
            command.EngagementId, command, context, expert => expert.RecordDays(command, taken, context),
            writes => ExpertTables.RecordDays(writes, Id, state.State.Find(command.EngagementId)!.EmployerId, command));
    }

    /// <inheritdoc/>
    public Task<Outcome<EngagementView>> ConfirmDays(ConfirmDays command, CommandContext context) =>
        Engage(
            command.EngagementId, command, context, expert => expert.ConfirmDays(command.EngagementId, context),
            writes => ExpertTables.ConfirmDays(writes, command.EngagementId));

    private Task<Outcome<EngagementView>> Engage(
        Guid engagementId, object command, CommandContext context, Func<Expert, Decision<Expert>> decide, Action<Writes>? write = null)
    {
        var shape = new CommitShape<Expert, EngagementView>(
            "expert",
            (writes, _, after) => ExpertTables.Write(writes, Id, after.Find(engagementId)!),
            after => View(after.Find(engagementId)!));
        return commit.Run(this, state, shape, command, context, decide, write);
    }

    private CommitShape<Expert, ExpertView> Told(IReadOnlyList<Problem> warnings) =>
        new(SubjectKind, (_, _, _) => { }, expert => new(Id, expert.AccountMask, expert.Engagements.Count) { Warnings = warnings });

    private EngagementView View(Engagement engagement) => new(
        engagement.Id, Id, engagement.EmployerId, engagement.Terms, engagement.State, engagement.DaysRecorded, engagement.DaysConfirmed);

    private IReadOnlyList<WayOfEngagement> Ways(CommandContext context) =>
        settings.Get<IReadOnlyList<WayOfEngagement>>(WayOfEngagement.Setting, context.Today);
}
