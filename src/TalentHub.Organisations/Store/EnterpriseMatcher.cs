using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Store;

/// <summary>Holds the enterprises of a roster against the register, in one round trip.</summary>
public sealed class EnterpriseMatcher(OrganisationQueries organisations)
{
    /// <summary>New ones are entered, known ones left as they are; a code under another name is refused.</summary>
    public async Task<EnterpriseMatches> Match(IReadOnlyList<EnterpriseEntry> entries, CancellationToken cancel = default)
    {
        var known = await organisations.ByCreditCode([.. entries.Select(e => e.CreditCode.Text)], cancel);
        var judged = entries.Select(e => (Entry: e, Finding: Judge(e, known))).ToList();
        return new(
            [.. judged.Select(j => j.Finding)], [.. judged.Where(j => j.Finding.Verdict == RosterVerdict.Registered).Select(j => j.Entry)]);
    }

    private static RosterFinding Judge(EnterpriseEntry entry, IReadOnlyDictionary<string, OrganisationFacts> known) =>
        !known.TryGetValue(entry.CreditCode.Text, out var found) ? RosterFinding.Registered(entry.Row)
        : found.Details.Name == entry.Details.Name.Trim() && found.Kind == OrganisationKind.Enterprise
            ? RosterFinding.Already(entry.Row, entry.CreditCode.Text, OrganisationProblem.AlreadyRegistered.With(("name", found.Details.Name)))
        : RosterFinding.Refused(entry.Row, [Differs(entry, found).At(entry.Row, EnterpriseColumns.Name)]);

    private static Problem Differs(EnterpriseEntry entry, OrganisationFacts found) => OrganisationProblem.NameDiffers.With(
        ("code", entry.CreditCode), ("registered", found.Details.Name), ("given", entry.Details.Name));
}
