using TalentHub.Demonstration.Rosters;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Demonstration.Tests;

public sealed class RosterTests
{
    private static readonly string Workbooks = Path.Combine(AppContext.BaseDirectory, "workbooks");

    [Fact]
    public void The_committed_workbooks_are_the_generated_ones()
    {
        var made = AllRosters.Make().ToList();
        Assert.Equal(
            made.Select(r => r.File).Order(StringComparer.Ordinal),
            Directory.GetFiles(Workbooks, "*.xlsx", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Workbooks, f)).Order(StringComparer.Ordinal));
        foreach (var roster in made)
        {
            var rows = Workbook.Rows(Path.Combine(Workbooks, roster.File));
            Assert.Equal(
                roster.Rows.Select(cells => string.Join('|', cells)),
                rows.Select(row => string.Join('|', roster.Headings.Select(heading => row[heading]))));
        }
    }

    [Fact]
    public void The_rosters_hold_the_figures_of_the_letter()
    {
        Assert.Equal(7, Workers.Examined().Count());
        Assert.Equal(942, Workers.Examined().Sum(r => r.Rows.Count));
        Assert.Equal(
            [("三级/高级工", 75), ("四级/中级工", 18), ("五级/初级工", 14)],
            Workers.UnderOwnFiling().SelectMany(r => r.Rows).CountBy(row => row[5]!).Select(l => (l.Key, l.Value)));
        Assert.Equal(63, Experts.Register().Rows.Count);
        Assert.Equal(15, Experts.Register().Rows.Select(row => row[6]).Distinct().Count());
        Assert.Equal(2, Experts.Register().Rows.Count(row => row[20] == "是"));
        Assert.Equal(6, Enterprises.Memberships().Rows.Select(row => row[0]).Distinct().Count());
        Assert.Equal(140, Enterprises.Memberships().Rows.Select(row => row[1]).Distinct().Count());
        Assert.Equal(312, Schools.Agreements().SelectMany(r => r.Rows).Select(row => row[1]).Distinct().Count());
    }

    [Fact]
    public void Nobody_stands_in_the_rosters_twice_and_every_number_is_right()
    {
        var people = Schools.Students().Concat(Workers.Examined()).Concat(Workers.UnderOwnFiling()).SelectMany(r => r.Rows).Select(row => row[2]!)
            .Concat(Experts.Register().Rows.Select(row => row[3]!)).ToList();
        Assert.Equal(people.Count, people.Distinct(StringComparer.Ordinal).Count());
        Assert.All(people, number => Assert.True(IdentityDocument.Parse(IdentityDocumentKind.ResidentId, number).Succeeded, number));
        Assert.All(Enterprises.Register().Rows, row => Assert.True(UnifiedSocialCreditCode.Parse(row[1]).Succeeded, row[1]));
        Assert.All(Experts.Register().Rows, row => Assert.True(BankAccount.Parse(row[18]).Value!.CheckDigitFits && BankCode.Parse(row[19]).Value!.CheckDigitFits));
    }
}
