using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Testing;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Jobs;
using TalentHub.Training.Store;
using TalentHub.Training.Tests.Support;

namespace TalentHub.Training.Tests.Store;

public sealed class AgreementStoreTests : IAsyncLifetime
{
    private TrainingSilo _training = null!;

    public async ValueTask InitializeAsync() => _training = await TrainingSilo.Start();

    public ValueTask DisposeAsync() => _training.DisposeAsync();

    [Fact]
    public async Task A_list_of_312_is_entered_in_one_commit_and_again_changes_nothing()
    {
        var roster = _training.Roster("training.agreements");
        var target = (await roster.Target(Given.School, TrainingSilo.Cancel)).OrThrow();
        var rows = Enumerable.Range(0, 312).Select(n => Row(n + 2, Invented.CreditCode(n))).ToList();
        var dryRun = await roster.Check(target, rows, Given.By(Role.System), TrainingSilo.Cancel);
        Assert.All(dryRun, f => Assert.Equal(RosterVerdict.Valid, f.Verdict));

        var context = Given.By(Role.School);
        var first = (await roster.Register(target, rows, context, TrainingSilo.Cancel)).OrThrow();
        var sameOperation = (await roster.Register(target, rows, context, TrainingSilo.Cancel)).OrThrow();
        var again = (await roster.Register(target, rows, Given.By(Role.School), TrainingSilo.Cancel)).OrThrow();
        Assert.Equal((312, 312, 312), (first.Counts.Registered, sameOperation.Counts.Registered, again.Counts.Already));
        Assert.Equal(312, await _training.Value<long>("SELECT count(*) FROM training.agreement WHERE state = 'Live'"));
        Assert.Equal(1, await _training.Value<long>("SELECT count(*) FROM platform.operation WHERE command = 'RegisterAgreements'"));

        var figures = await _training.Service<TrainingStatistics>().Figures(TrainingSilo.Cancel);
        Assert.Equal(new TrainingFigures(1, 1, 312, 0, 0), figures);
    }

    [Fact]
    public async Task Rows_that_cannot_be_entered_say_why()
    {
        await _training.Signed();
        var roster = _training.Roster("training.agreements");
        var target = (await roster.Target(Given.School, TrainingSilo.Cancel)).OrThrow();
        var findings = (await roster.Register(
            target,
            [
                Row(2, Invented.CreditCode(5)), Row(3, Invented.CreditCode(5)), Row(4, Invented.CreditCode(8000)), Row(5, Invented.CreditCode(9002)),
                Row(6, Invented.CreditCode(6), "2026-03-01"), Row(7, Invented.CreditCode(0), "2023-04-01"),
            ],
            Given.By(Role.School), TrainingSilo.Cancel)).OrThrow().Findings;
        Assert.Equal(
            [
                "Registered", RosterProblem.TwiceInFile.Code, "organisation.enterprise-unknown", "organisation.enterprise-unknown",
                AgreementProblem.DatesWrong.Code, AgreementProblem.AlreadyLive.Code,
            ],
            findings.Select(f => f.Problems.Count > 0 ? f.Problems[0].Code : f.Verdict.ToString()));
        Assert.Equal(2, await _training.Value<long>("SELECT count(*) FROM training.agreement"));
    }

    [Fact]
    public async Task Of_twenty_callers_who_sign_at_once_one_succeeds()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            _training.Agreement(Guid.CreateVersion7()).Sign(new(Given.Enterprise, Given.Terms), Given.By(Role.School))));
        Assert.Single(outcomes, o => o.Succeeded);
        Assert.All(outcomes.Where(o => !o.Succeeded), o => Assert.Equal(AgreementProblem.AlreadyLive.Code, o.Problem!.Code));
        Assert.Equal(1, await _training.Value<long>("SELECT count(*) FROM training.agreement"));

        // Another school signs with the same enterprise.
        await _training.Signed(Given.OtherSchool);
    }

    [Fact]
    public async Task An_agreement_entered_by_list_is_ended_alone_and_then_signed_anew()
    {
        (await _training.SchoolAgreements(Given.School).Register(
            new([new(2, UnifiedSocialCreditCode.Parse(Invented.CreditCode(0)).OrThrow(), Given.Terms)]),
            Given.By(Role.School))).OrThrow();
        var id = await _training.Value<Guid>("SELECT id FROM training.agreement");
        Assert.Equal(
            AgreementProblem.NotFound.Code,
            (await _training.Agreement(id).End(new(), Given.By(Role.School, "到此为止", Given.OtherSchool))).Problem?.Code);
        Assert.Equal(AgreementState.Ended, (await _training.Agreement(id).End(new(), Given.By(Role.School, "到此为止"))).OrThrow().State);
        await _training.Signed();
        Assert.Equal(2, await _training.Value<long>("SELECT count(*) FROM training.agreement"));
    }

    [Fact]
    public async Task Another_school_enters_no_list_for_this_one()
    {
        var refused = await _training.SchoolAgreements(Given.School).Register(
            new([new(2, UnifiedSocialCreditCode.Parse(Invented.CreditCode(0)).OrThrow(), Given.Terms)]),
            Given.By(Role.School, organisation: Given.OtherSchool));
        Assert.Equal(ProblemKind.NotFound, refused.Problem?.Kind);
        Assert.Equal(0, await _training.Value<long>("SELECT count(*) FROM training.agreement"));
    }

    [Fact]
    public async Task What_is_over_expires_and_what_is_in_force_stays()
    {
        var (over, inForce) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var lastWeek = Given.By(Role.School) with { At = new(2023, 9, 1, 2, 0, 0, TimeSpan.Zero) };
        (await _training.Agreement(over).Sign(new(Given.Enterprise, Given.Terms with { To = Given.Today.AddDays(-1) }), lastWeek)).OrThrow();
        (await _training.Agreement(inForce).Sign(
            new(Given.Enterprise, Given.Terms with { To = Given.Today }), Given.By(Role.School, organisation: Given.OtherSchool))).OrThrow();

        var job = _training.Service<ExpireAgreementsJob>();
        await job.Run(TrainingSilo.Cancel);
        await job.Run(TrainingSilo.Cancel);
        Assert.Equal("Expired", await _training.Value<string>("SELECT state FROM training.agreement WHERE id = $1", over));
        Assert.Equal("Live", await _training.Value<string>("SELECT state FROM training.agreement WHERE id = $1", inForce));
        await _training.Signed();
    }

    [Fact]
    public async Task School_and_enterprise_see_their_agreement_and_nobody_else_does()
    {
        var id = await _training.Signed();
        Assert.NotNull(await Find(id, new(Everything: false, Given.School)));
        Assert.NotNull(await Find(id, new(Everything: false, Given.Enterprise)));
        Assert.Null(await Find(id, new(Everything: false, Given.OtherSchool)));
        var page = await _training.Seen(DataScope.System, context => new AgreementLists(context).List(
            new() { Text = "演示企业", State = AgreementState.Live, Sort = AgreementSort.EndsOn }, TrainingSilo.Cancel));
        Assert.Equal((1, "演示企业000"), (page.Total, page.Items[0].EnterpriseName));
    }

    private Task<AgreementLine?> Find(Guid id, DataScope scope) =>
        _training.Seen(scope, context => new AgreementLists(context).Find(id, TrainingSilo.Cancel));

    private static SheetRow Row(int number, string code, string from = "2023-03-01") => new(number, new Dictionary<string, string>
    {
        [AgreementColumns.CreditCode] = code, [AgreementColumns.EnterpriseName] = "", [AgreementColumns.Kind] = "",
        [AgreementColumns.From] = from, [AgreementColumns.To] = "2026-02-28",
    });
}
