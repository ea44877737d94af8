using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Rosters;

namespace TalentHub.Organisations.Store;

/// <summary>Holds the memberships of a roster against alliances and register, in three round trips.</summary>
public sealed class MembershipMatcher(OrganisationQueries organisations)
{
    /// <summary>New memberships are entered, existing ones left; an enterprise that is not registered is refused.</summary>
    public async Task<MembershipMatches> Match(IReadOnlyList<AllianceEntry> entries, CancellationToken cancel = default)
    {
        var enterprises = await organisations.ByCreditCode([.. entries.Select(e => e.CreditCode.Text).Distinct()], cancel);
        var alliances = await organisations.AlliancesByName([.. entries.Select(e => e.Alliance).Distinct()], cancel);
        var members = await organisations.Memberships([.. alliances.Values.Select(a => a.Id)], cancel);
        var founded = new Dictionary<string, NewAlliance>(StringComparer.Ordinal);
        List<RosterFinding> findings = [];
        List<NewMembership> added = [];
        foreach (var entry in entries)
        {
            if (!enterprises.TryGetValue(entry.CreditCode.Text, out var enterprise) || enterprise.Kind != OrganisationKind.Enterprise)
            {
                findings.Add(RosterFinding.Refused(
                    entry.Row,
                    [OrganisationProblem.EnterpriseUnknown.With(("code", entry.CreditCode)).At(entry.Row, EnterpriseColumns.CreditCode)]));
            }
            else if (alliances.TryGetValue(entry.Alliance, out var alliance))
            {
                findings.Add(Join(entry, alliance, enterprise.Id, members, added));
            }
            else
            {
                var made = founded.TryGetValue(entry.Alliance, out var other) ? other : new NewAlliance(Guid.CreateVersion7(), entry.Alliance);
                founded[entry.Alliance] = made;
                added.Add(new(made.Id, enterprise.Id));
                findings.Add(RosterFinding.Registered(entry.Row));
            }
        }

        return new(findings, [.. founded.Values], added);
    }

    private static RosterFinding Join(
        AllianceEntry entry, (Guid Id, AllianceState State) alliance, Guid enterprise, IReadOnlySet<(Guid, Guid)> members,
        List<NewMembership> added)
    {
        if (members.Contains((alliance.Id, enterprise)))
        {
            return RosterFinding.Already(entry.Row, Key(entry), AllianceProblem.AlreadyMember.With(("alliance", entry.Alliance)));
        }

        if (alliance.State != AllianceState.Active)
        {
            return RosterFinding.Refused(
                entry.Row, [AllianceProblem.Dissolved.With(("alliance", entry.Alliance)).At(entry.Row, EnterpriseColumns.Alliance)]);
        }

        added.Add(new(alliance.Id, enterprise));
        return RosterFinding.Registered(entry.Row);
    }

    /// <summary>What a row is about.</summary>
    public static string Key(AllianceEntry entry) => $"{entry.Alliance}|{entry.CreditCode.Text}";
}
