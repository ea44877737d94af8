using TalentHub.Organisations.Domain;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Testing;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Store;
using TalentHub.Training.Tests.Support;

namespace TalentHub.Training.Tests.Store;

public sealed class ClassStoreTests : IAsyncLifetime
{
    private TrainingSilo _training = null!;

    public async ValueTask InitializeAsync() => _training = await TrainingSilo.Start();

    public ValueTask DisposeAsync() => _training.DisposeAsync();

    [Fact]
    public async Task A_roster_of_500_is_enrolled_in_one_commit_and_again_changes_nothing()
    {
        var id = await _training.Opened();
        var roster = _training.Roster("training.students");
        var target = (await roster.Target(id, TrainingSilo.Cancel)).OrThrow();
        var rows = Enumerable.Range(0, 500).Select(Row).ToList();

        var dryRun = await roster.Check(target, rows, Given.By(Role.System), TrainingSilo.Cancel);
        Assert.All(dryRun, f => Assert.Equal(RosterVerdict.Valid, f.Verdict));
        Assert.Equal(0, await Enrolled(id));

        var context = Given.By(Role.School).ForPart("chunk-0");
        var first = (await roster.Register(target, rows, context, TrainingSilo.Cancel)).OrThrow();
        var sameOperation = (await roster.Register(target, rows, context, TrainingSilo.Cancel)).OrThrow();
        Assert.Equal(500, first.Counts.Registered);
        Assert.Equal(500, sameOperation.Counts.Registered);
        Assert.Equal(500, await Enrolled(id));

        var again = (await roster.Register(target, rows, Given.By(Role.School), TrainingSilo.Cancel)).OrThrow();
        var checkedAgain = await roster.Check(target, rows, Given.By(Role.System), TrainingSilo.Cancel);
        Assert.Equal(500, again.Counts.Already);
        Assert.All(checkedAgain, f => Assert.Equal(RosterVerdict.Already, f.Verdict));
        Assert.Equal(500, await Enrolled(id));
        Assert.Equal(500, (await _training.Class(id).Read())!.Students);
        Assert.Equal(1, await _training.Value<long>("SELECT count(*) FROM platform.operation WHERE command = 'EnrolStudents'"));
    }

    [Fact]
    public async Task Wrong_rows_say_row_and_column_and_the_others_go_in()
    {
        var id = await _training.Opened();
        var roster = _training.Roster("training.students");
        var target = (await roster.Target(id, TrainingSilo.Cancel)).OrThrow();
        var wrong = new SheetRow(3, new Dictionary<string, string> { [PersonColumns.Name] = "演示", [PersonColumns.DocumentNumber] = "123" });

        var findings = (await roster.Register(target, [Row(0), wrong], Given.By(Role.School), TrainingSilo.Cancel)).OrThrow().Findings;
        Assert.Equal([RosterVerdict.Registered, RosterVerdict.Refused], findings.Select(f => f.Verdict));
        Assert.Equal((3, PersonColumns.DocumentNumber), (findings[1].Problems[0].Row, findings[1].Problems[0].Column));
        Assert.Equal(1, await Enrolled(id));
    }

    [Fact]
    public async Task Nobody_is_in_two_classes_of_a_school_and_whoever_left_may_come_back()
    {
        var (first, second) = (await _training.Opened("甲班"), await _training.Opened("乙班"));
        await _training.Enrol(first, 2);
        var refused = (await _training.Class(second).EnrolStudents(new(Given.Students(3)), Given.By(Role.School))).OrThrow().Findings;
        Assert.Equal([RosterVerdict.Refused, RosterVerdict.Refused, RosterVerdict.Registered], refused.Select(f => f.Verdict));
        Assert.Equal(ClassProblem.InAnotherClass.Code, refused[0].Problems[0].Code);
        Assert.Contains("甲班", refused[0].Problems[0].Chinese, StringComparison.Ordinal);

        var person = await Person(first);
        var left = (await _training.Class(first).Withdraw(new(person), Given.By(Role.School, "转班"))).OrThrow();
        Assert.Equal(1, left.Students);
        Assert.Equal(
            ClassProblem.NotEnrolled.Code, (await _training.Class(first).Withdraw(new(person), Given.By(Role.School, "转班"))).Problem?.Code);

        await _training.Class(first).Close(new(), Given.By(Role.School, "停办"));
        Assert.Equal(2, (await _training.Class(second).EnrolStudents(new(Given.Students(3)), Given.By(Role.School))).OrThrow().Counts.Registered);
        Assert.Equal(3, await Enrolled(second));
        Assert.Equal(0, await Enrolled(first));

        // The other school is another matter.
        var elsewhere = await _training.Opened(school: Given.OtherSchool);
        var there = await _training.Class(elsewhere).EnrolStudents(new(Given.Students(3)), Given.By(Role.School, organisation: Given.OtherSchool));
        Assert.Equal(3, there.OrThrow().Counts.Registered);
    }

    [Fact]
    public async Task Two_classes_that_enrol_the_same_students_at_once_share_them_out_once()
    {
        var (first, second) = (await _training.Opened("甲班"), await _training.Opened("乙班"));
        var both = await Task.WhenAll(
            _training.Class(first).EnrolStudents(new(Given.Students(200)), Given.By(Role.School)),
            _training.Class(second).EnrolStudents(new(Given.Students(200)), Given.By(Role.School)));
        Assert.All(both.Where(b => !b.Succeeded), b => Assert.Equal(ProblemKind.Unavailable, b.Problem!.Kind));
        Assert.Equal(200, await Enrolled(first) + await Enrolled(second));
        Assert.Equal(await Enrolled(first), (await _training.Class(first).Read())!.Students);
        Assert.Equal(await Enrolled(second), (await _training.Class(second).Read())!.Students);
    }

    [Fact]
    public async Task A_graduated_class_keeps_its_students_as_graduates()
    {
        var id = await _training.Opened();
        await _training.Enrol(id, 3);
        Assert.Equal(ClassState.Graduated, (await _training.Class(id).Graduate(new(), Given.By(Role.School))).OrThrow().State);
        Assert.Equal(3, await _training.Value<long>("SELECT count(*) FROM training.enrolment WHERE state = 'Graduated' AND left_on = '2023-09-04'"));
        Assert.Equal(
            RosterProblem.TargetNotFound.Code, (await _training.Roster("training.students").Target(id, TrainingSilo.Cancel)).Problem?.Code);
    }

    [Fact]
    public async Task A_class_of_another_school_is_not_found_by_any_command()
    {
        var id = await _training.Opened();
        await _training.Enrol(id, 1);
        var stranger = Given.By(Role.School, "原因", Given.OtherSchool);
        Problem?[] problems =
        [
            (await _training.Class(id).Open(Given.OpenClass(), stranger)).Problem,
            (await _training.Class(id).EnrolStudents(new(Given.Students(1, 9)), stranger)).Problem,
            (await _training.Class(id).Withdraw(new(await Person(id)), stranger)).Problem,
            (await _training.Class(id).Close(new(), stranger)).Problem,
            (await _training.Class(id).Graduate(new(), stranger)).Problem,
        ];
        Assert.All(problems, p => Assert.Equal(ClassProblem.NotFound.Code, p?.Code));
        Assert.Equal(1, await Enrolled(id));
    }

    [Fact]
    public async Task A_partner_needs_an_agreement_and_then_sees_the_class()
    {
        var refused = await _training.Class(Guid.CreateVersion7()).Open(Given.OpenClass(partner: Given.Enterprise), Given.By(Role.School));
        Assert.Equal(ClassProblem.PartnerWithoutAgreement.Code, refused.Problem?.Code);
        Assert.Equal(0, await _training.Value<long>("SELECT count(*) FROM training.class"));

        await _training.Signed();
        var joint = await _training.Opened("入校即入企班", Given.Enterprise);
        await _training.Opened("普通班");
        await _training.Enrol(joint, 2);
        Assert.Equal(["入校即入企班"], await Names(new(Everything: false, Given.Enterprise)));
        Assert.Equal(["入校即入企班", "普通班"], await Names(new(Everything: false, Given.School)));
        Assert.Empty(await Names(new(Everything: false, Given.OtherSchool)));
        Assert.Empty(await Names(DataScope.Nothing));
        Assert.Equal(2, await Students(joint, new(Everything: false, Given.Enterprise)));
        Assert.Equal(0, await Students(joint, new(Everything: false, Given.OtherSchool)));
    }

    [Fact]
    public async Task A_class_changed_meanwhile_is_not_overwritten()
    {
        var id = await _training.Opened();
        var open = Given.OpenClass();
        var seen = TrainingClass.VersionOf(open.Name, open.OccupationCode.Text, open.Level, open.Year, open.PartnerId);
        var first = Given.By(Role.School) with { MadeOn = seen };
        (await _training.Class(id).Edit(Given.EditClass("第一人"), first)).OrThrow();

        var second = await _training.Class(id).Edit(Given.EditClass("第二人"), Given.By(Role.School) with { MadeOn = seen });

        Assert.Equal((RecordVersion.Changed.Code, ProblemKind.Conflict), (second.Problem?.Code, second.Problem?.Kind));
        Assert.Equal("第一人", (await _training.Class(id).Edit(Given.EditClass("第一人"), first)).OrThrow().Name);
        Assert.Equal("第一人", await _training.Value<string>("SELECT name FROM training.class"));
    }

    [Fact]
    public async Task A_class_trains_for_an_occupation_of_the_register_and_its_name_is_what_one_sees()
    {
        var id = Guid.CreateVersion7();
        var unknown = await _training.Class(id).Open(Given.OpenClass() with { OccupationCode = TestOccupations.Missing }, Given.By(Role.School));
        var turned = await _training.Class(id).Open(Given.OpenClass("23级\u202E灯具班"), Given.By(Role.School));

        Assert.Equal((OccupationProblem.Unknown.Code, "occupationCode"), (unknown.Problem?.Code, unknown.Problem?.Field));
        Assert.Equal((TextProblem.InvisibleCharacter.Code, "name"), (turned.Problem?.Code, turned.Problem?.Field));
        Assert.Equal(0, await _training.Value<long>("SELECT count(*) FROM training.class"));
    }

    [Fact]
    public async Task A_list_is_filtered_sorted_and_paged()
    {
        foreach (var name in (string[])["丙班", "甲班", "乙班"])
        {
            await _training.Opened(name);
        }

        var page = await _training.Seen(DataScope.System, context => new ClassLists(context).List(
            new() { Text = "班", Level = SkillLevel.Intermediate, Sort = ClassSort.Opened, Descending = true, Skip = 2, Take = 2 }, TrainingSilo.Cancel));
        Assert.Equal(3, page.Total);
        Assert.Equal("演示技师学院", Assert.Single(page.Items).SchoolName);
        Assert.Equal(0, (await _training.Seen(DataScope.System, context =>
            new ClassLists(context).List(new() { Text = "%", State = ClassState.Open }, TrainingSilo.Cancel))).Total);
    }

    [Fact]
    public async Task A_second_class_of_the_same_name_and_year_is_refused_by_the_index()
    {
        await _training.Opened("甲班");
        var refused = await _training.Class(Guid.CreateVersion7()).Open(Given.OpenClass("甲班"), Given.By(Role.School));
        Assert.Equal(ClassProblem.NameTaken.Code, refused.Problem?.Code);
    }

    private static SheetRow Row(int person) => new(person + 2, new Dictionary<string, string>
    {
        [PersonColumns.Name] = $"演示{person}", [PersonColumns.DocumentNumber] = Invented.ResidentNumber(person), [PersonColumns.Phone] = "13800138000",
    });

    private Task<List<string>> Names(DataScope scope) => _training.Seen(scope, async context =>
        (await new ClassLists(context).List(new() { Sort = ClassSort.Opened }, TrainingSilo.Cancel)).Items.Select(c => c.Name).Order(StringComparer.Ordinal).ToList());

    private Task<int> Students(Guid id, DataScope scope) => _training.Seen(scope, async context =>
        (await new ClassLists(context).Students(id, EnrolmentState.Enrolled, "演示", 0, 50, TrainingSilo.Cancel)).Total);

    private async Task<int> Enrolled(Guid id) =>
        (int)await _training.Value<long>("SELECT count(*) FROM training.enrolment WHERE class_id = $1 AND state = 'Enrolled'", id);

    private Task<Guid> Person(Guid id) =>
        _training.Value<Guid>("SELECT person_id FROM training.enrolment WHERE class_id = $1 ORDER BY id LIMIT 1", id);
}
