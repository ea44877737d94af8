using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Grains;

/// <content>A larger scope for a body that is filed already.</content>
public sealed partial class CertificationBodyGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<FilingView>> RequestExtension(RequestExtension command, CommandContext context)
    {
        if (state.State.State == FilingState.None || context.OrganisationId != Id || await organisations.Find(Id) is not { } body)
        {
            return FilingProblem.NotFound;
        }

        if (body.State != OrganisationState.Active)
        {
            return await commit.Refuse<FilingView>(this, SubjectKind, command, context, OrganisationProblem.Closed.With(("name", body.Details.Name)));
        }

        var rules = settings.On(context.Today, body.Details.SchoolType);
        if (!rules.Succeeded)
        {
            return await commit.Refuse<FilingView>(this, SubjectKind, command, context, rules.Problem);
        }

        var missing = await occupations.Missing([.. command.Scope.Select(s => s.Occupation)]);
        var at = command.Scope.TakeWhile(s => s.Occupation != missing).Count();
        return await Run(
            command, context,
            filing => filing.RequestExtension(command, Id, rules.Value, context).Unless(missing, $"scope[{at}].occupation"),
            writes => FilingTables.WriteExtension(writes, Id, command.Scope));
    }

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> AcceptExtension(AcceptExtension command, CommandContext context) =>
        Run(command, context, filing => filing.AcceptExtension(context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> ReturnExtension(ReturnExtension command, CommandContext context) =>
        Run(command, context, filing => filing.ReturnExtension(context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> ReviewExtension(ReviewExtension command, CommandContext context) =>
        Run(command, context, filing => filing.ReviewExtension(context));

    /// <inheritdoc/>
    public Task<Outcome<FilingView>> GrantExtension(GrantExtension command, CommandContext context) => Run(
        command, context, filing => filing.GrantExtension(command, context),
        writes =>
        {
            FilingTables.WriteScope(writes, Id, [.. state.State.Scope, .. state.State.Extension.Added]);
            FilingTables.WriteExtension(writes, Id, []);
        });
}
