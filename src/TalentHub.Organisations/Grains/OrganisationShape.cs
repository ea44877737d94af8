using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Grains;

/// <summary>What every command on an organisation's record has in common.</summary>
internal static class OrganisationShape
{
    internal const string SubjectKind = "organisation";

    internal static CommitShape<Organisation, OrganisationView> Of(Guid id) => new(
        SubjectKind,
        (writes, _, after) => OrganisationTables.Write(writes, id, after),
        after => new(id, after.Kind, after.State, after.CreditCode, after.Details!));
}
