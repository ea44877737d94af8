using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Store;

namespace TalentHub.Training.Grains;

/// <inheritdoc cref="ISchoolAgreementsGrain"/>
public sealed class SchoolAgreementsGrain(
    [PersistentState("school-agreements")] IPersistentState<SchoolAgreements> state, Commit commit, PartyQueries parties, AgreementMatcher matcher)
    : Grain, ISchoolAgreementsGrain
{
    private const string SubjectKind = "school-agreements";

    private Guid Id => this.GetPrimaryKey();

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> Register(RegisterAgreements command, CommandContext context)
    {
        var school = (await parties.Parties([Id])).GetValueOrDefault(Id);
        if (SchoolAgreements.Refusal(command.Agreements.Count, Id, school, context) is { } refusal)
        {
            return await commit.Refuse<RosterChunk>(this, SubjectKind, command, context, refusal);
        }

        var (findings, added) = await matcher.Match(Id, command.Agreements, context.Today);
        var chunk = new RosterChunk([.. findings.Select(f => f.Verdict == RosterVerdict.Valid ? RosterFinding.Registered(f.Row) : f)]);
        var outcome = await commit.Run(
            this, state, Shape(chunk), command, context,
            s => added.Count > 0 ? s.Register(added.Count, Id, school, context) : AgreementProblem.NothingToRegister,
            writes => AgreementTables.Insert(writes, Id, added));

        // Nothing to enter is no refusal of the chunk: each row says why. A repeated operation answered as it did before.
        return outcome.Problem?.Code == AgreementProblem.NothingToRegister.Code ? chunk : outcome;
    }

    private static CommitShape<SchoolAgreements, RosterChunk> Shape(RosterChunk chunk) => new(SubjectKind, (_, _, _) => { }, _ => chunk);
}
