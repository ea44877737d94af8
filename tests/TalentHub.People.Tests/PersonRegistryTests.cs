using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Trainees;
using TalentHub.People.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.States;
using TalentHub.Testing;

namespace TalentHub.People.Tests;

public sealed class PersonRegistryTests : IAsyncLifetime
{
    private PeopleSilo _people = null!;

    public async ValueTask InitializeAsync() => _people = await PeopleSilo.Start();

    public ValueTask DisposeAsync() => _people.DisposeAsync();

    [Fact]
    public async Task New_persons_are_inserted_once_sealed_and_found_again()
    {
        var first = await Register(Entry(2, "张伟", 1), Entry(3, "𠮷野家乐", 2));
        var second = await Register(Entry(7, "张伟", 1));

        Assert.Equal(2, first.Registered);
        Assert.Empty(second.Problems);
        Assert.Equal(2, await _people.Value<long>("SELECT count(*) FROM people.person"));
        Assert.Equal("𠮷野家乐", await _people.Value<string>("SELECT name FROM people.person WHERE document_mask LIKE '%' AND name <> '张伟'"));
        var stored = await _people.Value<string>(
            """
            SELECT concat((SELECT string_agg(p::text, ' ') FROM people.person p), (SELECT string_agg(a::text, ' ') FROM platform.audit_entry a),
                (SELECT string_agg(o::text, ' ') FROM platform.operation o))
            """);
        Assert.DoesNotContain(Invented.ResidentNumber(1), stored, StringComparison.Ordinal);
        Assert.DoesNotContain("13800000001", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_under_another_name_is_a_problem_at_its_row_and_shows_masks_only()
    {
        await Register(Entry(2, "张伟", 1));
        var problem = Assert.Single((await Register(Entry(9, "李伟", 1))).Problems);

        Assert.Equal(PersonProblem.NameDiffers.Code, problem.Code);
        Assert.Equal((9, PersonColumns.Name), (problem.Row, problem.Column));
        Assert.DoesNotContain("张伟", problem.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(Invented.ResidentNumber(1), problem.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("陈国家", "陈小家", "第2个字不同", "at character 2")]
    [InlineData("欧阳小明", "欧阳晓敏", "第3、4个字不同", "at character 3, 4")]
    [InlineData("陈国家", "陈家", "登记的为3个字，填写的为2个字", "the registered one has 3 characters, the one given 2")]
    [InlineData("𠮷野家乐", "吉野家乐", "第1个字不同", "at character 1")]
    public async Task Names_that_look_alike_masked_are_told_apart_by_the_place_that_differs(string registered, string given, string chinese, string english)
    {
        await Register(Entry(2, registered, 1));
        var problem = Assert.Single((await Register(Entry(9, given, 1))).Problems);

        Assert.Contains(chinese, problem.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, problem.English, StringComparison.Ordinal);
        Assert.DoesNotContain(registered, problem.Chinese + problem.English, StringComparison.Ordinal);
        Assert.DoesNotContain("registered", problem.Arguments.Keys);
    }

    [Fact]
    public async Task A_person_twice_in_a_file_is_a_problem_that_names_both_rows()
    {
        var outcome = await Register(Entry(2, "张伟", 1), Entry(3, "李娜", 2), Entry(4, "张伟", 1));
        var problem = Assert.Single(outcome.Problems);

        Assert.Equal(2, outcome.Registered);
        Assert.Equal(PersonProblem.TwiceInFile.Code, problem.Code);
        Assert.Contains("4", problem.English, StringComparison.Ordinal);
        Assert.Equal("2", problem.Arguments["first"]);
    }

    [Fact]
    public async Task A_roster_is_on_the_timeline_of_everybody_in_it()
    {
        await Register(Entry(2, "张伟", 1));
        await Register(Entry(2, "张伟", 1), Entry(3, "李娜", 2));
        Assert.Equal("张伟 2, 李娜 1", await _people.Value<string>(
            """
            SELECT string_agg(p.name || ' ' || entries, ', ' ORDER BY entries DESC)
            FROM people.person p
            JOIN (SELECT subject_id, count(*) AS entries FROM platform.audit_subject WHERE subject_kind = 'person' GROUP BY subject_id) s
              ON s.subject_id = p.id::text
            """));
    }

    [Fact]
    public async Task Two_rosters_that_meet_one_new_person_at_once_make_one_person()
    {
        var rosters = Enumerable.Range(0, 8).Select(_ => Register([.. Enumerable.Range(0, 50).Select(n => Entry(n + 2, $"学员{n}", n))]));
        Assert.All(await Task.WhenAll(rosters), outcome => Assert.Empty(outcome.Problems));
        Assert.Equal(50, await _people.Value<long>("SELECT count(*) FROM people.person"));
    }

    [Fact]
    public async Task Ten_thousand_persons_are_matched_and_inserted_in_chunks()
    {
        foreach (var chunk in Enumerable.Range(0, 10_000).Select(n => Entry(n + 2, $"学员{n}", n)).Chunk(500))
        {
            Assert.Empty((await Register(chunk)).Problems);
        }

        Assert.Equal(10_000, await _people.Value<long>("SELECT count(*) FROM people.person"));
    }

    [Fact]
    public async Task A_name_is_corrected_with_a_reason_by_the_bureau_and_kept_exactly()
    {
        await Register(Entry(2, "张伟", 1));
        var trainee = _people.Grains.GetGrain<ITraineeGrain>(await _people.Value<Guid>("SELECT id FROM people.person"));
        var correction = new CorrectName(PersonName.Parse("张\u3400伟").OrThrow());

        Assert.Equal(MoveProblem.ReasonMissing.Code, (await trainee.CorrectName(correction, Invented.Caller(Role.BureauClerk))).Problem?.Code);
        Assert.Equal(MoveProblem.WrongRole.Code, (await trainee.CorrectName(correction, Invented.Caller(Role.School, null, "x"))).Problem?.Code);
        var corrected = await trainee.CorrectName(correction, Invented.Caller(Role.BureauClerk, null, "与身份证一致"));
        Assert.Equal(1, corrected.OrThrow().Corrections);
        Assert.Equal("张\u3400伟", await _people.Value<string>("SELECT name FROM people.person"));
        Assert.Equal("corrections, nameMask", await _people.Value<string>(
            """
            SELECT string_agg(changed, ', ' ORDER BY changed)
            FROM platform.audit_entry, jsonb_object_keys(changes) AS changed
            WHERE subject_kind = 'person'
            """));
        Assert.Equal(
            PersonProblem.NothingChanged.Code, (await trainee.CorrectName(correction, Invented.Caller(Role.BureauClerk, null, "x"))).Problem?.Code);
    }

    [Fact]
    public async Task A_person_whom_another_clerk_corrected_meanwhile_is_not_overwritten()
    {
        await Register(Entry(2, "张伟", 1));
        var trainee = _people.Grains.GetGrain<ITraineeGrain>(await _people.Value<Guid>("SELECT id FROM people.person"));
        var seen = PersonFacts.VersionOf(await _people.Value<uint>("SELECT xmin FROM people.person"));
        CommandContext Clerk() => Invented.Caller(Role.BureauClerk, null, "与身份证一致") with { MadeOn = seen };
        var (correction, first) = (new CorrectName(PersonName.Parse("张玮").OrThrow()), Clerk());
        (await trainee.CorrectName(correction, first)).OrThrow();

        Assert.Equal(RecordVersion.Changed.Code, (await trainee.CorrectName(new(PersonName.Parse("张炜").OrThrow()), Clerk())).Problem?.Code);
        Assert.Equal(RecordVersion.Changed.Code, (await trainee.CorrectDocument(new(Invented.Document(3)), Clerk())).Problem?.Code);
        Assert.True((await trainee.CorrectName(correction, first)).Succeeded);
        Assert.Equal("张玮", await _people.Value<string>("SELECT name FROM people.person"));
    }

    [Fact]
    public async Task A_document_of_somebody_else_cannot_be_taken()
    {
        await Register(Entry(2, "张伟", 1), Entry(3, "李娜", 2));
        var trainee = _people.Grains.GetGrain<ITraineeGrain>(await _people.Value<Guid>("SELECT id FROM people.person WHERE name = '张伟'"));

        var taken = await trainee.CorrectDocument(new(Invented.Document(2)), Invented.Caller(Role.BureauClerk, null, "填错"));
        Assert.Equal(PersonProblem.DocumentTaken.Code, taken.Problem?.Code);
        var corrected = await trainee.CorrectDocument(new(Invented.Document(3)), Invented.Caller(Role.BureauClerk, null, "填错"));
        Assert.Equal(Invented.Document(3).Masked, corrected.OrThrow().DocumentMask);
        Assert.Empty((await Register(Entry(5, "张伟", 3))).Problems);
    }

    [Fact]
    public void A_row_reports_every_bad_cell_at_once()
    {
        var (entry, problems) = PersonRow.Read(
            12, new Dictionary<string, string> { ["姓名"] = " ", ["证件号码"] = "440524188001010015", ["手机号码"] = "123" }, new DateOnly(2023, 9, 1), new(16, 80));
        Assert.Null(entry);
        Assert.Equal(["姓名", "证件号码", "手机号码"], problems.Select(p => p.Column));
        Assert.All(problems, p => Assert.Equal(12, p.Row));
    }

    private static PersonEntry Entry(int row, string name, int n) => new(
        row, PersonName.Parse(name).OrThrow(), Invented.Document(n), MobileNumber.Parse("13800000001").OrThrow());

    private async Task<Registrar> Register(params PersonEntry[] entries) =>
        (await _people.Grains.GetGrain<IRegistrarGrain>(Guid.CreateVersion7()).Register(new(entries), Invented.Caller(Role.School))).OrThrow();
}
