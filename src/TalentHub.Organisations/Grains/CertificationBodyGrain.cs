using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Grains;

/// <inheritdoc cref="ICertificationBodyGrain"/>
public sealed partial class CertificationBodyGrain(
    [PersistentState("certification-body")] IPersistentState<CertificationBody> state, Commit commit, OrganisationQueries organisations,
    FilingSettings settings, FilingQueries filings, PersonRegistry persons, IOccupationRegister occupations)
    : Grain, ICertificationBodyGrain
{
    private const string SubjectKind = "filing";

    private Guid Id => this.GetPrimaryKey();

    private CommitShape<CertificationBody, FilingView> Shape =>
        new(SubjectKind, (writes, _, after) => FilingTables.Write(writes, Id, after), View);

    /// <inheritdoc/>
    public async Task<Outcome<FilingView>> Draft(DraftFiling command, CommandContext context)
    {
        if (await organisations.Find(Id) is not { Kind: not OrganisationKind.Bureau } body)
        {
            return OrganisationProblem.NotFound;
        }

        var kind = body.Kind == OrganisationKind.School ? BodyKind.School : BodyKind.Employer;
        var rules = RulesFor(body, context);
        if (!rules.Succeeded)
        {
            return await commit.Refuse<FilingView>(this, SubjectKind, command, context, rules.Problem);
        }

        var (missing, field) = await Unknown(command.Scope);
        return await Run(
            command, context,
            filing => filing.Draft(command, kind, Id, rules.Value, context).Unless(missing, field),
            writes =>
            {
                FilingTables.WriteScope(writes, Id, command.Scope);
                FilingTables.WriteExtension(writes, Id, []);
            });
    }

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> Submit(SubmitFiling command, CommandContext context) =>
        Run(command, context, filing => filing.Submit(Id, context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> Accept(AcceptFiling command, CommandContext context) =>
        Run(command, context, filing => filing.Accept(context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> Return(ReturnFiling command, CommandContext context) =>
        Run(command, context, filing => filing.Return(context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> Review(ReviewFiling command, CommandContext context) =>
        Run(command, context, filing => filing.Review(context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> File(FileFiling command, CommandContext context) =>
        settings.On(command.ValidFrom, schoolType: null) switch
        {
            { Succeeded: true, Value: var rules } => Run(command, context, filing => filing.File(command, rules, context)),
            { Problem: var missing } => Task.FromResult<Outcome<FilingView>>(missing!.In("validFrom")),
        };

    /// <inheritdoc/>
    public async Task<Outcome<FilingView>> SetExaminer(SetExaminer command, CommandContext context)
    {
        var found = await persons.Match([command.Person]);
        if (found.Problems is [var problem, ..])
        {
            return await commit.Refuse<FilingView>(this, SubjectKind, command, context, problem with { Row = null, Column = null, Field = "name" });
        }

        var person = found.Matches[0];
        var examiner = command.As(person.PersonId);
        var rules = settings.On(examiner.ValidFrom, schoolType: null);
        if (!rules.Succeeded)
        {
            return await commit.Refuse<FilingView>(this, SubjectKind, command, context, ScopeRules.WrongDay(examiner.ValidFrom, context.Today)?.In("validFrom") ?? rules.Problem.In("validFrom"));
        }

        var missing = await occupations.Missing(examiner.Occupations);
        var lastChange = await filings.LastChangeOf(Id, examiner.PersonId);
        return await Run(
            command, context,
            filing => filing.SetExaminer(examiner, lastChange, Id, rules.Value, context).Unless(missing, "occupations"),
            writes =>
            {
                PersonTables.Insert(writes, [person]);
                PersonTables.RefusesVanished(writes, "examiner");
                FilingTables.WriteExaminer(writes, Id, examiner, state.State.ExaminerChanges + 1);
            });
    }

    /// <inheritdoc/>
    public Task<Outcome<NumberBlock>> ReserveNumbers(ReserveNumbers command, CommandContext context)
    {
        var shape = new CommitShape<CertificationBody, NumberBlock>(
            SubjectKind,
            (writes, _, after) => FilingTables.WriteSerial(writes, Id, command.Year, command.Level, after.Last(command.Year, command.Level)),
            after => new(
                after.Series!, command.Year, command.Level, after.Last(command.Year, command.Level) - command.Count + 1,
                after.Last(command.Year, command.Level)));
        return commit.Run(this, state, shape, command, context, filing => filing.ReserveNumbers(command, context));
    }

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> Expire(ExpireFiling command, CommandContext context) =>
        Run(command, context, filing => filing.Expire(context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> Withdraw(WithdrawFiling command, CommandContext context) =>
        Run(command, context, filing => filing.Withdraw(context));

    /// <inheritdoc/>
    public Task<FilingView> Read() => Task.FromResult(View(state.State));

    /// <summary>What a scope is held against today, unless the organisation is closed.</summary>
    private Outcome<FilingRules> RulesFor(OrganisationFacts body, CommandContext context) =>
        body.State == OrganisationState.Active ? settings.On(context.Today, body.Details.SchoolType) : OrganisationProblem.Closed.With(("name", body.Details.Name));

    /// <summary>The first occupation of a scope that no register has, and the field it stands in.</summary>
    private async Task<(OccupationCode? Occupation, string Field)> Unknown(IReadOnlyList<ScopeItem> scope)
    {
        var missing = await occupations.Missing([.. scope.Select(s => s.Occupation)]);
        return (missing, $"scope[{scope.TakeWhile(s => s.Occupation != missing).Count()}].occupation");
    }

    private Task<Outcome<FilingView>> Run(
        object command, CommandContext context, Func<CertificationBody, Decision<CertificationBody>> decide, Action<Writes>? write = null) =>
        commit.Run(this, state, Shape, command, context, decide, write);

    private FilingView View(CertificationBody filing) => new(
        Id, filing.Kind, filing.State, filing.Scope, filing.ValidFrom, filing.ValidTo, filing.Document, filing.Series, filing.Extension, filing.ExaminerChanges);
}
