using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>Holds the agreements of a list against the register and the school's live agreements. The dry run and the registration use the same.</summary>
public sealed class AgreementMatcher(PartyQueries parties)
{
    /// <summary>New ones are entered, those registered with the same terms left as they are; a second live one is refused.</summary>
    public async Task<AgreementMatches> Match(
        Guid schoolId, IReadOnlyList<AgreementEntry> entries, DateOnly today, CancellationToken cancel = default)
    {
        var enterprises = await parties.ByCreditCode([.. entries.Select(e => e.CreditCode.Text).Distinct()], cancel);
        var live = await parties.Live(schoolId, [.. enterprises.Values.Select(e => e.Id)], cancel);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        List<RosterFinding> findings = [];
        List<NewAgreement> added = [];
        foreach (var entry in entries)
        {
            var enterprise = enterprises.GetValueOrDefault(entry.CreditCode.Text);
            if (Refusal(entry, enterprise, first, today) is { } refusal)
            {
                findings.Add(RosterFinding.Refused(entry.Row, [refusal]));
            }
            else if (live.GetValueOrDefault(enterprise!.Id) is { } known)
            {
                findings.Add(Known(entry, known));
            }
            else
            {
                findings.Add(RosterFinding.Valid(entry.Row, entry.CreditCode.Text));
                added.Add(new(Guid.CreateVersion7(), enterprise.Id, entry.Terms));
            }
        }

        return new(findings, added);
    }

    private static Problem? Refusal(AgreementEntry entry, PartyFacts? enterprise, Dictionary<string, int> first, DateOnly today) =>
        enterprise is not { Kind: OrganisationKind.Enterprise }
            ? OrganisationProblem.EnterpriseUnknown.With(("code", entry.CreditCode)).At(entry.Row, AgreementColumns.CreditCode)
        : enterprise.State != OrganisationState.Active
            ? OrganisationProblem.Closed.With(("name", enterprise.Name)).At(entry.Row, AgreementColumns.CreditCode)
        : Agreement.Wrong(entry.Terms, today) is { } wrong ? wrong.At(entry.Row, AgreementColumns.To)
        : !first.TryAdd(entry.CreditCode.Text, entry.Row)
            ? RosterProblem.TwiceInFile.With(("row", entry.Row), ("first", first[entry.CreditCode.Text])).At(entry.Row, AgreementColumns.CreditCode)
        : null;

    private static RosterFinding Known(AgreementEntry entry, LiveAgreement known) =>
        known.Terms == entry.Terms
            ? RosterFinding.Already(entry.Row, entry.CreditCode.Text, AgreementProblem.AlreadyRegistered)
            : RosterFinding.Refused(entry.Row, [AgreementProblem.AlreadyLive.With().At(entry.Row, AgreementColumns.CreditCode)]);
}
