using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Grains.Personal;

/// <summary>One audit entry for every full view.</summary>
public sealed class PersonalDataGrain(
    [PersistentState("personal-data")] IPersistentState<PersonalDataViews> state, Commit commit) : Grain, IPersonalDataGrain
{
    private static readonly CommitShape<PersonalDataViews, PersonalDataView> Shape = new(
        "personal-data", static (_, _, _) => { }, static views => new(views.Permit, views.Count));

    /// <inheritdoc/>
    public Task<Outcome<PersonalDataView>> View(ViewPersonalData command, Guid permit, CommandContext context) =>
        commit.Run(
            this, state, Shape, command, context, views => views.View(command, permit, context),
            writes => writes.Touches(command.SubjectKind, this.GetPrimaryKey().ToString("N")));
}
