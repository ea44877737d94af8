using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Grains;

/// <inheritdoc cref="IBureauGrain"/>
public sealed class BureauGrain(
    [PersistentState("bureau")] IPersistentState<Bureau> state, Commit commit, EnterpriseMatcher enterprises, MembershipMatcher memberships)
    : Grain, IBureauGrain
{
    private Guid Id => this.GetPrimaryKey();

    /// <inheritdoc/>
    public Task<Outcome<OrganisationView>> Register(RegisterOrganisation command, CommandContext context)
    {
        var shape = new CommitShape<Bureau, OrganisationView>(
            OrganisationShape.SubjectKind,
            (writes, _, after) => OrganisationTables.Write(writes, Id, after.Organisation),
            after => new(Id, after.Organisation.Kind, after.Organisation.State, after.Organisation.CreditCode, after.Organisation.Details!));
        return commit.Run(this, state, shape, command, context, bureau => bureau.Register(command, context));
    }

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> RegisterEnterprises(RegisterEnterprises command, CommandContext context)
    {
        var matched = await enterprises.Match(command.Enterprises);
        return await commit.Run(
            this, state, Chunk(matched.Findings), command, context, bureau => bureau.Enter(matched.New.Count, memberships: 0, context),
            writes => OrganisationTables.Insert(writes, matched.New));
    }

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> RegisterMemberships(RegisterMemberships command, CommandContext context)
    {
        var matched = await memberships.Match(command.Memberships);
        return await commit.Run(
            this, state, Chunk(matched.Findings), command, context, bureau => bureau.Enter(enterprises: 0, matched.New.Count, context),
            writes => AllianceTables.Insert(writes, matched.Founded, matched.New));
    }

    private static CommitShape<Bureau, RosterChunk> Chunk(IReadOnlyList<RosterFinding> findings) =>
        new(OrganisationShape.SubjectKind, (_, _, _) => { }, _ => new RosterChunk(findings));
}
