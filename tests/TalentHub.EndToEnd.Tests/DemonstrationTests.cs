using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TalentHub.Demonstration.Play;

namespace TalentHub.EndToEnd.Tests;

/// <summary>The demonstration, played once through the real processes: what the public reads, and what the tables hold.</summary>
public sealed class DemonstrationTests(Installation installation) : IClassFixture<Installation>
{
    private const int Passed = 869;
    private const int OwnFiling = 107;
    private const int JointClass = 30;
    private const int Experts = 63;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_figure_of_the_letter_is_counted_from_the_tables()
    {
        var letter = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "letter-2024.json"), Cancel))!;
        var found = await Overview();
        string[] sections = ["flexibleTalent", "training", "certification2023", "selfCertified"];
        var figures = sections.SelectMany(section => Letter.Figures(letter[section]!, section)).ToList();

        Assert.Equal(13, figures.Count);
        Assert.Empty(figures.Where(figure => !figure.IsMetBy(found)).Select(figure => $"{figure}, found {figure.In(found)}"));
    }

    [Fact]
    public async Task Every_name_title_and_number_of_the_letter_is_read_from_the_tables()
    {
        var letter = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "letter-2024.json"), Cancel))!;
        var found = await Overview();
        var rule = letter["flexibleTalent"]!["rules"]![0]!;
        var read = Assert.Single(found["flexibleTalent"]!["rules"]!.AsArray())!;

        Assert.Equal($"{rule["title"]}", $"{read["title"]}");
        Assert.Equal(Names(rule["numbers"]), Names(read["numbers"]));
        Assert.StartsWith($"{rule["from"]}", $"{read["from"]}", StringComparison.Ordinal);
        Assert.Equal(Names(letter["certification2023"]!["lightingOccupations"]), Names(found["certification2023"]!["lightingOccupations"]));
        Assert.Subset(Names(found["certification2023"]!["enterprisesNamed"]), Names(letter["certification2023"]!["enterprisesNamed"]));
        Assert.Equal(found["certification2023"]!["enterprises"]!.GetValue<int>(), Names(found["certification2023"]!["enterprisesNamed"]).Count);
        Assert.Equal(Names(letter["selfCertified"]!["enterprisesNamed"]), Names(found["selfCertified"]!["enterprisesNamed"]));
        Assert.Equal($"{letter["selfCertified"]!["occupation"]}", $"{found["selfCertified"]!["occupation"]}");
        Assert.Equal(["2023"], Names(found["selfCertified"]!["years"]));
    }

    [Fact]
    public async Task Certificates_and_payouts_are_as_many_as_were_passed_and_paid()
    {
        var found = await Overview();

        Assert.Equal(Passed + OwnFiling + JointClass, found["certificatesIssued"]!["total"]!.GetValue<int>());
        Assert.Equal(Passed + OwnFiling + JointClass, found["certificatesIssued"]!["byLevel"]!.AsObject().Sum(level => level.Value!.GetValue<int>()));
        Assert.Equal(2, found["payouts"]!["count"]!.GetValue<int>());
        Assert.Equal(Experts, found["payouts"]!["payments"]!.GetValue<int>());
        Assert.Equal(
            [string.Create(CultureInfo.InvariantCulture, $"({found["payouts"]!["paidTotal"]!.GetValue<decimal>():0.00})")],
            await installation.Rows("SELECT sum(amount) FROM subsidies.claim WHERE state = 'Reconciled'"));
    }

    [Fact]
    public async Task The_home_page_shows_the_figures()
    {
        using var http = new HttpClient { BaseAddress = installation.Address };
        var page = await http.GetStringAsync("/", Cancel);

        Assert.All(["942", "107", "140", "312", "63", "15"], figure => Assert.Contains($">{figure}<", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_printed_sign_in_works_and_every_role_has_one()
    {
        var printed = (await File.ReadAllLinesAsync(Path.Combine(installation.Data, "credentials.txt"), Cancel))
            .Select(line => line.Split('\t')).Where(parts => parts.Length == 3).Select(parts => parts[0]).ToList();
        var roles = new List<string>();
        foreach (var userName in printed)
        {
            using var session = await installation.As(userName);
            var me = await session.Get("/api/v1/me", Cancel);
            Assert.False(me!["mustChangePassword"]!.GetValue<bool>(), userName);
            roles.Add(me["role"]!.GetValue<string>());
        }

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                "Administrator", "School", "Enterprise", "Expert", "Trainee", "Examiner", "BureauClerk", "BureauReviewer", "BureauApprover", "Finance", "Auditor",
            },
            roles.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_certificate_of_the_demonstration_is_verified_by_number_and_name()
    {
        using var enterprise = await installation.As("qiye001");
        var certificate = (await enterprise.Get("/api/v1/certificates", Cancel))!["items"]!.AsArray()[0]!;
        using var anybody = new HttpClient { BaseAddress = installation.Address };
        using var answer = await anybody.PostAsJsonAsync(
            "/api/v1/verify", new { number = certificate["number"]!.GetValue<string>(), name = certificate["holderName"]!.GetValue<string>() }, Cancel);

        Assert.Equal("Valid", JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["state"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task No_row_breaks_a_rule(string rule, string brokenBy) => Assert.Empty((await installation.Rows(brokenBy)).Prepend(rule).Skip(1));

    /// <summary>What always holds, as a query for the rows that break it.</summary>
    public static TheoryData<string, string> Rules() => new()
    {
        {
            "debits equal credits, for each operation, fund and source",
            "SELECT operation_id FROM subsidies.posting GROUP BY operation_id, fund_id, source HAVING sum(debit) <> sum(credit)"
        },
        {
            "the balances of a fund are those of its ledger",
            """
            SELECT fund_source.* FROM subsidies.fund_source JOIN subsidies.ledger_balance AS ledger USING (fund_id, source)
            WHERE (fund_source.appropriated, fund_source.committed, fund_source.paid, fund_source.recovered)
                <> (ledger.appropriated, ledger.committed, ledger.paid, ledger.recovered)
            """
        },
        { "nothing stays committed", "SELECT * FROM subsidies.fund_source WHERE committed <> 0" },
        {
            "each claim is paid once, with its amount",
            """
            SELECT claim.number FROM subsidies.claim LEFT JOIN subsidies.payment ON payment.claim_id = claim.id AND payment.state = 'Paid'
            GROUP BY claim.id HAVING count(payment.id) <> 1 OR sum(payment.amount) <> claim.amount
            """
        },
        {
            "two payments failed, and each was sent again once",
            """
            SELECT failed FROM (SELECT count(*) FROM subsidies.payment AS failed WHERE state = 'Failed'
                AND EXISTS (SELECT FROM subsidies.payment AS again WHERE again.replaces_id = failed.id AND again.state = 'Paid')) AS failed (failed)
            WHERE failed <> 2
            """
        },
        {
            "every payout is reconciled, and its payments are accounted for",
            """
            SELECT number FROM subsidies.payout WHERE state <> 'Reconciled'
                OR count <> paid_count + failed_count + recovered_count OR total <> paid_total + failed_total + recovered_total
            """
        },
        {
            "two people agreed to each claim and each payout",
            "SELECT number FROM subsidies.payout WHERE approved_by IS NULL OR approved_by = prepared_by"
        },
        {
            "everybody who passed holds one certificate, and nobody else does",
            """
            SELECT registration.id FROM certification.registration FULL JOIN certification.certificate ON certificate.registration_id = registration.id
            WHERE (registration.result = 'Passed') IS DISTINCT FROM (certificate.number IS NOT NULL)
            """
        },
        {
            "serial numbers are used without gaps, and the series stands at the last one",
            """
            SELECT body_id, year, level, last_serial FROM organisations.number_series
            WHERE last_serial <> (SELECT count(*) FROM certification.certificate
                WHERE certificate.body_id = number_series.body_id AND certificate.level = number_series.level
                    AND extract(year FROM issued_on) = number_series.year)
            """
        },
        {
            "a batch counts what its rows say",
            """
            SELECT title FROM certification.batch
            WHERE (candidates, passed, certified) <> (
                SELECT count(*), count(*) FILTER (WHERE result = 'Passed'), count(certificate.number) FROM certification.registration
                LEFT JOIN certification.certificate ON certificate.registration_id = registration.id
                WHERE registration.batch_id = batch.id AND registration.state = 'Registered')
            """
        },
        {
            "nobody examines a class that was declared as taught",
            """
            SELECT staff.person_id FROM certification.session_staff AS staff
            JOIN certification.session ON session.id = staff.session_id JOIN certification.batch ON batch.id = session.batch_id
            WHERE batch.body_role = 'School' AND staff.person_id = (SELECT person_id FROM organisations.examiner
                WHERE body_id = batch.body_id ORDER BY certificate_number OFFSET 1 LIMIT 1)
            """
        },
        { "every operation left one audit entry", "SELECT operation.id FROM platform.operation FULL JOIN platform.audit_entry ON audit_entry.operation_id = operation.id WHERE operation.id IS NULL OR audit_entry.id IS NULL" },
        { "every job run is complete", "SELECT kind, state, error FROM platform.job_run WHERE state <> 'Completed'" },
        { "no refused row was left behind", "SELECT run_id, key FROM platform.job_item WHERE state = 'Refused'" },
    };

    private static HashSet<string> Names(JsonNode? list) => list!.AsArray().Select(name => $"{name}").ToHashSet(StringComparer.Ordinal);

    private async Task<JsonNode> Overview()
    {
        using var anybody = new Session(installation.Address, TimeProvider.System);
        return (await anybody.Get("/api/v1/statistics/overview", Cancel))!;
    }
}
