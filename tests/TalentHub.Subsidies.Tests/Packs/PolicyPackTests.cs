using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Tests.Packs;

public sealed class PolicyPackTests
{
    private const string Programme = "zhongshan-flexible-talent-living";

    private static PolicyPack Pack => PolicyPacks.BuiltIn.InForce(Programme, new DateOnly(2023, 12, 1)).OrThrow();

    public static TheoryData<string, string> Examples =>
        [.. PolicyPacks.BuiltIn.All.SelectMany(p => p.Examples.Select(e => (p.Programme + " " + p.Version, e.Name)))];

    [Theory, MemberData(nameof(Examples))]
    public void Each_worked_example_of_each_pack_comes_out(string pack, string example)
    {
        var owner = PolicyPacks.BuiltIn.All.Single(p => $"{p.Programme} {p.Version}" == pack);
        var worked = owner.Examples.Single(e => e.Name == example);

        var result = owner.Determine(worked.Facts);

        Assert.Equal(worked.Fails, result.Rules.Where(r => !r.Holds).Select(r => r.Code));
        Assert.Equal(worked.Amount, result.Amount);
        Assert.Equal(worked.Fails.Count == 0, result.Eligible);
        Assert.All(result.Rules, r => Assert.NotEmpty(r.Article));
    }

    [Fact]
    public void A_determination_run_again_on_its_stored_facts_has_the_same_digest()
    {
        var first = Pack.Determine(new ClaimFacts(2023, 45, RecognisedHighLevelTalent: false, EngagementConfirmed: true));
        var stored = Json.Read<Determination>(Json.Text(first));

        Assert.Equal(first.Digest(), stored.Digest());
        Assert.Equal(first.Digest(), PolicyPacks.BuiltIn.Version(stored.Programme, stored.Version).Determine(stored.Facts).Digest());
        Assert.NotEqual(first.Digest(), Pack.Determine(first.Facts with { DaysInYear = 46 }).Digest());
        Assert.True(first.Demonstration);
        Assert.Equal("45 × 200.00 = 9,000.00", first.Arithmetic[0]);
    }

    [Fact]
    public void Publicity_is_five_working_days_and_the_whole_amount_comes_from_the_city()
    {
        Assert.Equal(5, Pack.Publicity.WorkingDays);
        Assert.Equal([new SourceAmount(FundSource.City, Yuan.Of(6000).OrThrow())], Pack.Split(Yuan.Of(6000).OrThrow()));
        Assert.Equal(["中人社发〔2021〕98号", "中人社规字〔2021〕5号"], Pack.DocumentNumbers);
    }

    [Fact]
    public void A_split_among_sources_loses_no_cent()
    {
        var pack = Pack with { Funding = [new(FundSource.National, 33.3m, "x"), new(FundSource.Provincial, 33.3m, "x"), new(FundSource.City, 33.4m, "x")] };
        var amount = Yuan.Of(100.01m).OrThrow();

        Assert.Equal(amount, Yuan.Sum(pack.Split(amount).Select(p => p.Amount)));
    }

    [Fact]
    public void Before_its_first_day_and_for_unknown_programmes_there_is_no_pack()
    {
        Assert.Equal(PackProblem.NotInForce.Code, PolicyPacks.BuiltIn.InForce(Programme, new DateOnly(2020, 12, 31)).Problem?.Code);
        Assert.Equal(PackProblem.NotInForce.Code, PolicyPacks.BuiltIn.InForce("nothing", new DateOnly(2023, 1, 1)).Problem?.Code);
    }

    public static TheoryData<string, string, string> Spoilt => new()
    {
        { "\"percent\": 100", "\"percent\": 90", "funding is not 100" },
        { "\"workingDays\": 5, \"demonstration\"", "\"workingDays\": 0, \"demonstration\"", "time limit" },
        { "\"code\": \"below-183-days\"", "\"code\": \"at-least-30-days\"", "stands twice" },
        { "\"yearlyCap\": 24000.00", "\"yearlyCap\": 100.00", "amount or cap" },
        { "\"article\": \"第二条\"", "\"article\": \"\"", "without article" },
        { "\"value\": 183", "\"value\": 184", "183 days are out" },
        { "\"amount\": 6000.00", "\"amount\": 6000.01", "30 days are enough" },
        { "\"must\": \"Below\"", "\"must\": \"Under\"", "must" },
        { "\"perDay\": 200.00", "\"perDay\": 200.001", "perDay" },
        { "\"chinese\": \"中山市柔性引才生活补贴\",", "", "chinese" },
        { "\"clawback\":", "\"unknownMember\": 1, \"clawback\":", "unknownMember" },
    };

    [Theory, MemberData(nameof(Spoilt))]
    public void A_pack_that_is_spoilt_is_refused_and_the_sentence_says_where(string right, string wrong, string says)
    {
        using var stream = typeof(PolicyPacks).Assembly.GetManifestResourceStream("TalentHub.Subsidies.Packs.zhongshan-flexible-talent-living-2021.json")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);

        var read = PackReader.Read(string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));

        Assert.False(read.Succeeded);
        Assert.Contains(says, read.Problem.English, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Documents_that_are_missing_are_named()
    {
        var missing = Pack.Missing([new ClaimDocument("agreement", Guid.Empty)]).Select(d => d.Code).ToList();

        Assert.Equal(["business-licence", "application-form", "identity", "days-proof", "pay-proof"], missing);
    }
}
