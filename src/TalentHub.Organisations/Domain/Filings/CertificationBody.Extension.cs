using System.Globalization;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Organisations.Domain.Filings;

/// <content>A larger scope (扩项) for a body that is filed already.</content>
public sealed partial record CertificationBody
{
    /// <summary>The request for a larger scope.</summary>
    public ScopeExtension Extension { get; init; } = ScopeExtension.Nothing;

    /// <summary>Asks for occupations and levels beside those that the filing has, or asks anew after a request was sent back.</summary>
    public Decision<CertificationBody> RequestExtension(RequestExtension command, Guid id, FilingRules rules, CommandContext context) =>
        context.OrganisationId != id ? FilingProblem.NotFound
        : Extending(ExtensionMove.Request, context) is var to && to.Problem is { } refusal ? refusal
        : context.Outdated(VersionOf(Extension.Added)) is { } outdated ? outdated
        : (ScopeRules.Wrong(command.Scope, rules.Ceiling, context.Today) ?? Beside(command.Scope)) is { } wrong ? wrong
        : this with { Extension = Extension with { State = to.Value, Added = [.. command.Scope], AcceptedBy = null, ReviewedBy = null } };

    /// <summary>The clerk takes the request in.</summary>
    public Decision<CertificationBody> AcceptExtension(CommandContext context) =>
        Extending(ExtensionMove.Accept, context) is var to && to.Problem is { } refusal ? refusal
        : this with { Extension = Extension with { State = to.Value, AcceptedBy = context.ActorId } };

    /// <summary>Sends the request back; needs a reason.</summary>
    public Decision<CertificationBody> ReturnExtension(CommandContext context) =>
        Extending(ExtensionMove.Return, context) is var to && to.Problem is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
        : this with { Extension = Extension with { State = to.Value } };

    /// <summary>The reviewer agrees; not who took it in.</summary>
    public Decision<CertificationBody> ReviewExtension(CommandContext context) =>
        Extending(ExtensionMove.Review, context) is var to && to.Problem is { } refusal ? refusal
        : context.ActorId == Extension.AcceptedBy ? MoveProblem.MakerIsChecker
        : this with { Extension = Extension with { State = to.Value, ReviewedBy = context.ActorId } };

    /// <summary>The approver grants it, and the scope has it from now on; not who took it in or reviewed it.</summary>
    public Decision<CertificationBody> GrantExtension(GrantExtension command, CommandContext context) =>
        Extending(ExtensionMove.Grant, context) is var to && to.Problem is { } refusal ? refusal
        : context.ActorId == Extension.AcceptedBy || context.ActorId == Extension.ReviewedBy ? MoveProblem.MakerIsChecker
        : command.Document.Trim().Length is 0 or > LongestDocument ? FilingProblem.DocumentMissing.With().In("document")
        : FreeText.Wrong(command.Document, LongestDocument) is { } unfit ? unfit.In("document")
        : this with
        {
            Scope = [.. Scope, .. Extension.Added],
            Extension = Extension with { State = to.Value, Added = [], Document = command.Document.Trim() },
        };

    private Outcome<ExtensionState> Extending(ExtensionMove move, CommandContext context) =>
        State == FilingState.None ? FilingProblem.NotFound
        : State != FilingState.Filed ? FilingProblem.ExtensionNeedsFiling.With(("state", State))
        : ScopeExtension.Moves.Check(Extension.State, move, context.Role);

    // What comes to the scope lies within the days of the filing, and is not there already.
    private Problem? Beside(IReadOnlyList<ScopeItem> added) => Problem.Of(added.Index().Select(row =>
        row.Item.From < ValidFrom || row.Item.To > ValidTo
            ? FilingProblem.ExtensionBeyondFiling.With(("from", Day(ValidFrom)), ("to", Day(ValidTo))).In(row.Item.To > ValidTo ? $"scope[{row.Index}].to" : $"scope[{row.Index}].from")
        : Scope.Any(item => ScopeRules.Overlap(item, row.Item))
            ? FilingProblem.ScopeThere.With(("occupation", row.Item.Occupation), ("level", (int)row.Item.Level)).In($"scope[{row.Index}]")
        : null).OfType<Problem>());

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
