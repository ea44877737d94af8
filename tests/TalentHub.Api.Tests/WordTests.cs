using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Audit;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Jobs;
using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Audit;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Jobs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Jobs;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Api.Tests;

/// <summary>What people read names states, moves, roles and members by words, never as the program does.</summary>
public sealed partial class WordTests
{
    private static readonly Texts Texts = new();

    private static readonly Assembly[] Domains =
        [typeof(Role).Assembly, typeof(Expert).Assembly, typeof(CertificationBody).Assembly, typeof(TrainingClass).Assembly, typeof(AssessmentBatch).Assembly, typeof(Claim).Assembly];

    // Said as one: a sentence, a name, a mask.
    private static readonly Type[] Whole = [typeof(Problem), typeof(CommandContext), typeof(SealedText)];

    [Fact]
    public void Every_refusal_of_every_life_cycle_is_told_in_words()
    {
        var refusals = Tables().SelectMany(Refusals).ToList();

        Assert.True(refusals.Count > 1000, $"{refusals.Count} refusals");
        Assert.Empty(refusals.Select(refusal => Texts.Sentence(refusal, Texts.Chinese)).Where(text => Latin().IsMatch(text)).Distinct());
        Assert.Empty(refusals.Select(refusal => Texts.Sentence(refusal, Texts.English)).Where(text => Key().IsMatch(text)).Distinct());
    }

    [Fact]
    public void Rules_and_reasons_begin_small_within_an_english_sentence_and_states_stand_as_on_their_tags()
    {
        var unplaced = SittingProblem.Unplaced.With(("part", ExamPart.Practice), ("reason", UnscheduledReason.NoSupervisor));
        Assert.Equal("Practice could not be placed: no internal supervisor is free. Add rooms, examiners or days and arrange again.", Texts.Sentence(unplaced, Texts.English));
        var state = BatchMoves.Table.Check(BatchState.Draft, BatchMove.AcceptPlan, Role.BureauClerk).Problem!;
        Assert.Contains("it needs Submitted", Texts.Sentence(state, Texts.English), StringComparison.Ordinal);

        foreach (var rule in Enum.GetValues<PlanRule>())
        {
            Assert.Matches(@"breaks these rules: \p{Ll}[^:]*\. Nothing was stored", Texts.Sentence(BatchProblem.ArrangementBroken.With(("violation", new Enum[] { rule })), Texts.English));
            Assert.Matches(@"that stands: \p{Ll}[^:]*\. Nothing was saved", Texts.Sentence(SittingProblem.ChangeBreaks.With(("rules", new Enum[] { rule })), Texts.English));
        }

        Assert.All(Enum.GetValues<UnscheduledReason>(), reason => Assert.Matches(
            @"^Theory could not be placed: \p{Ll}", Texts.Sentence(SittingProblem.Unplaced.With(("part", ExamPart.Theory), ("reason", reason)), Texts.English)));
    }

    [Fact]
    public void A_refusal_keeps_the_bare_names_for_programs()
    {
        var refusal = BatchMoves.Table.Check(BatchState.Draft, BatchMove.AcceptPlan, Role.Enterprise).Problem!;

        Assert.Equal(("AcceptPlan", "Draft", "Submitted"), (refusal.Arguments["move"], refusal.Arguments["state"], refusal.Arguments["needed"]));
        Assert.Contains("“通过计划”", Texts.Sentence(refusal, Texts.Chinese), StringComparison.Ordinal);
        Assert.Contains("Accept the plan", Texts.Sentence(refusal, Texts.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Mails_about_tickets_name_parts_and_reasons_as_pages_do()
    {
        Assert.All(Enum.GetValues<ExamPart>(), part => Assert.Equal(Pages($"ExamPart.{part}"), TicketWords.Of(part)));
        Assert.All(Enum.GetValues<TicketMoveReason>(), why => Assert.Equal(Pages($"TicketMoveReason.{why}"), TicketWords.Of(why)));

        static BothLanguages Pages(string key) => new(Texts.In(Texts.Chinese)[key], Texts.In(Texts.English)[key]);
    }

    [Fact]
    public void Every_value_and_member_that_a_timeline_may_show_has_a_text()
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, holds) in RecordShapes.All.SelectMany(type => Reachable(type, [])))
        {
            missing.UnionWith(holds.IsEnum ? Enum.GetNames(holds).Select(member => $"{holds.Name}.{member}") : []);
            missing.UnionWith(holds != typeof(Guid) && !RecordWords.Technical.Contains(name) ? [$"member.{name}"] : []);
        }

        Assert.All(Texts.Cultures, language => Assert.Equal("", string.Join('\n', missing.Except(Texts.In(language).Keys, StringComparer.Ordinal))));
    }

    [Fact]
    public void A_value_between_chinese_words_is_said_in_words()
    {
        var refusal = CandidateProblem.AlreadyCertified.With(("level", SkillLevel.Intermediate), ("number", "Y000044990001244000001"));

        Assert.Contains("同职业四级/中级工的有效证书", Texts.Sentence(refusal, Texts.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_within_the_bureau_s_record_are_said_in_words_and_days_that_are_not_set_are_left_out()
    {
        CultureInfo.CurrentUICulture = Texts.Chinese;
        var bureau = AuditChanges.Of(
            """{"organisation":{"from":{"kind":"School","state":"None"},"to":{"kind":"Bureau","state":"Active","creditCode":"11440099000000001P"} } }""",
            new RecordWords(Texts, "organisation")).Single();
        var batch = AuditChanges.Of("""{"examTo":{"from":"0001-01-01","to":"2026-03-09"} }""", new RecordWords(Texts, "batch")).Single();

        Assert.DoesNotMatch("[A-Za-z]{2}", $"{bureau.From}{bureau.To}");
        Assert.Contains("11440099000000001P", bureau.To, StringComparison.Ordinal);
        Assert.Equal(new("examTo", From: null, "2026-03-09"), batch);
    }

    [Fact]
    public void Every_kind_of_record_has_a_text() =>
        Assert.Empty(RecordShapes.ByKind.Keys.Select(kind => $"subject.{kind}").Except(Texts.In(Texts.Chinese).Keys, StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_long_work_has_a_text()
    {
        var kinds = new[] { typeof(CheckRosterJob), typeof(ArrangeSittingsJob), typeof(PayoutComputeJob) }.SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(IRunJob))).Select(type => $"run-kind.{type.GetField("Kind")!.GetRawConstantValue()}").ToList();

        Assert.Equal(7, kinds.Count);
        Assert.Empty(kinds.Except(Texts.In(Texts.Chinese).Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_timeline_of_a_page_is_of_a_kind_with_words()
    {
        var kinds = Directory.EnumerateFiles(Path.Combine(Repository.Root, "api", "Pages"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(file => TimelineKind().Matches(File.ReadAllText(file))).Select(use => use.Groups["kind"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("user", kinds);
        Assert.Empty(kinds.Select(kind => $"subject.{kind}").Except(Texts.In(Texts.Chinese).Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_move_that_a_command_names_is_named_on_timelines()
    {
        CultureInfo.CurrentUICulture = Texts.Chinese;
        var commands = Domains.SelectMany(domain => domain.GetTypes()).Where(type => type.IsAssignableTo(typeof(IMoveCommand)) && !type.IsInterface).ToList();

        Assert.Contains(typeof(MoveEngagement), commands);
        foreach (var command in commands)
        {
            var moves = command.GetProperties().Single(property => property.PropertyType.IsEnum).PropertyType;
            Assert.All(Enum.GetNames(moves), move => Assert.Equal(Texts[$"{moves.Name}.{move}"], Texts.Command($"{command.Name}.{move}")));
            Assert.Equal(Texts[$"command.{command.Name}"], Texts.Command($"{command.Name}.Forgotten"));
        }
    }

    [Fact]
    public void Changes_are_said_in_words_and_leave_ids_out()
    {
        CultureInfo.CurrentUICulture = Texts.Chinese;
        var id = Guid.CreateVersion7();
        var changes = AuditChanges.Of(
            $$"""
            {"state":{"from":"Draft","to":"Submitted"},"recognisedHighLevelTalent":{"from":false,"to":true},"employerId":{"from":null,"to":"{{id}}"},
             "documents":{"from":[],"to":[{"code":"identity","fileId":"{{id}}","name":"身份证.pdf"}]},"handlers":{"from":{},"to":{"submittedBy":"{{id}}"} } }
            """, new RecordWords(Texts, "claim"));

        Assert.Contains(new("state", Texts.Of(ClaimState.Draft), Texts.Of(ClaimState.Submitted)), changes);
        Assert.Contains(new("recognisedHighLevelTalent", "否", "是"), changes);
        Assert.DoesNotContain(changes, change => change.Field is "employerId" or "handlers");
        Assert.DoesNotContain(changes, change => $"{change.From}{change.To}".Contains(id.ToString(), StringComparison.Ordinal));
    }

    private static IEnumerable<object> Tables() =>
        from domain in Domains
        from type in domain.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(MoveTable<,>)
        select field.GetValue(null)!;

    private static IEnumerable<Problem> Refusals(object table)
    {
        var (states, moves) = (table.GetType().GetGenericArguments()[0], table.GetType().GetGenericArguments()[1]);
        var check = table.GetType().GetMethod(nameof(MoveTable<ClaimState, ClaimMove>.Check))!;
        return from object state in Enum.GetValues(states)
               from object move in ((IEnumerable)table).Cast<object>().Select(row => row.GetType().GetProperty("Name")!.GetValue(row)!).Distinct()
               from role in Enum.GetValues<Role>()
               let problem = ((dynamic)check.Invoke(table, [state, move, role])!).Problem as Problem
               where problem is not null
               select problem;
    }

    private static IEnumerable<(string Name, Type Holds)> Reachable(Type type, HashSet<Type> seen) =>
        Whole.Contains(type) || IsWrittenAsOne(type) || !seen.Add(type) ? [] : RecordShapes.Members(type).Where(member => IsWritten(type, member.Name)).SelectMany(member =>
            Reachable(member.Holds, seen).Prepend((char.ToLowerInvariant(member.Name[0]) + member.Name[1..], member.Holds)));

    private static bool IsWrittenAsOne(Type type) => type.GetCustomAttribute<JsonConverterAttribute>() is not null;

    // Computed members too: the audit log holds them.
    private static bool IsWritten(Type type, string member) => type.GetProperty(member)!.GetCustomAttribute<JsonIgnoreAttribute>() is null;

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();

    [GeneratedRegex(@"[A-Z]\w*\.[A-Z]")]
    private static partial Regex Key();

    [GeneratedRegex("<RecordTimeline Kind=\"(?<kind>[a-z][a-z-]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex TimelineKind();
}
