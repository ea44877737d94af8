using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
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

        var rules = RulesFor(body, context);
        if (!rules.Succeeded)
        {
            return await commit.Refuse<FilingView>(this, SubjectKind, command, context, rules.Problem);
        }

        var (missing, field) = await Unknown(command.Scope);
        return await Run(
            command, context,
            filing => filing.RequestExtension(command, Id, rules.Value, context).Unless(missing, field),
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
